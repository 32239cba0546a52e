import type { KeyValueStore } from '../ports.ts';
import { readHead } from './head.ts';
import { recordKey } from './record.ts';
import { sameValue } from './same-value.ts';
import { allKeys } from './timely.ts';

/** When which record was first seen that no list names, in ms since 1970. */
export const looseKey = 'loose';

/** A record that no list names may be all that is left of a report: it stays for a week. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Deletes records that have been named by no list for a week: what a change left behind that was cut short. Gives how many. Whoever runs it has
 * settled which list holds; where none is there, or the store does not tell its keys, nothing is done.
 */
export async function sweep(store: KeyValueStore, now = Date.now()): Promise<number> {
  const head = await readHead(store);
  if (!head) return 0;
  const named = new Set([...head.reports, ...head.bin].map(recordKey));
  const loose = (await allKeys(store)).filter((key) => key.startsWith('r/') && !named.has(key));
  const before = seenIn((await store.get(looseKey))[looseKey]);
  // A clock that was put back counts from then.
  const seen = new Map(loose.map((key) => [key, Math.min(before.get(key) ?? now, now)]));
  const old = loose.filter((key) => now - (seen.get(key) ?? now) >= WEEK_MS);
  if (old.length > 0) await store.remove(old);
  for (const key of old) seen.delete(key);
  const [was, is] = [Object.fromEntries(before), Object.fromEntries(seen)];
  if (seen.size === 0 && before.size > 0) await store.remove(looseKey);
  else if (!sameValue(was, is)) await store.set({ [looseKey]: is });
  return old.length;
}

function seenIn(value: unknown): ReadonlyMap<string, number> {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(fields.filter((each): each is [string, number] => typeof each[1] === 'number'));
}
