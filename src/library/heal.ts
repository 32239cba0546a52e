import type { KeyValueStore } from '../ports.ts';
import { saved } from './failures.ts';
import { type LibraryEntry, readHead } from './head.ts';
import { readMade } from './made.ts';
import { activeIn } from './page-changes.ts';
import { readRecord, recordKey } from './record.ts';
import { entriesOf } from './second-copy.ts';

/** Brings back from the second copy those records that pages do without, as they could not be read; gives how many. Throws `LibraryError`. */
export async function heal(first: KeyValueStore, second: Pick<KeyValueStore, 'get'>): Promise<number> {
  const [head, made] = await Promise.all([readHead(first), readMade(first)]);
  const there = new Set(made?.reports.map(([id, rev]) => recordKey({ id, rev })));
  const missing = (head ? activeIn(head) : []).filter((entry) => !there.has(recordKey(entry)));
  return (await mended(first, second, missing)).length;
}

/** Does the same for the reports named, whether pages have them or not; gives those that were brought back. Throws `LibraryError`. */
export async function mend(first: KeyValueStore, second: Pick<KeyValueStore, 'get'>, ids: readonly string[]): Promise<readonly string[]> {
  const head = await readHead(first);
  const entries = head ? entriesOf(head).filter(({ id }) => ids.includes(id)) : [];
  return mended(first, second, entries);
}

async function mended(
  first: KeyValueStore,
  second: Pick<KeyValueStore, 'get'>,
  entries: readonly LibraryEntry[],
): Promise<readonly string[]> {
  const healed: string[] = [];
  for (const entry of entries) {
    if ((await readRecord(first, entry)).ok) continue;
    const reading = await readRecord(second, entry);
    if (!reading.ok) continue;
    await saved(first.set({ [recordKey(entry)]: reading.pack }));
    healed.push(entry.id);
  }
  return healed;
}
