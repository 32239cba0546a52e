/** What the reader said, and how it is put together from two stores. */
import { type Correction, correctionsKey, newestOf, readability, readCorrections } from '../corrections.ts';
import type { KeyValueStore } from '../ports.ts';
import { settingsKey } from '../settings.ts';
import { readEach } from './read-each.ts';
import { sameValue } from './same-value.ts';
import { isNewerTaught, readTaught, taughtKey, withTaught } from './taught.ts';

/** The keys of it. */
export const saidKeys: readonly string[] = [settingsKey, correctionsKey, taughtKey];

/**
 * What changes of it where another store's is put beside a store's own: settings only where there are none; of corrections and what was taught
 * the own hold. What only a newer version understands stays as it is.
 */
export async function besideAfter(
  store: Pick<KeyValueStore, 'get'>,
  other: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { values: own, unread } = await readEach(store, saidKeys);
  const after: Record<string, unknown> = {
    ...(own[settingsKey] === undefined && !isSpoilt(settingsKey, other[settingsKey]) && { [settingsKey]: other[settingsKey] }),
    ...(!readability(own[correctionsKey]).newer && { [correctionsKey]: withMore(own[correctionsKey], corrections(own, other)) }),
    ...(!isNewerTaught(own[taughtKey]) && { [taughtKey]: withMore(own[taughtKey], taught(own, other)) }),
  };
  const isNew = (key: string, value: unknown) => value !== undefined && !unread.includes(key) && !sameValue(value, own[key]);
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => isNew(key, value)));
}

/** Whether a value is nothing that any version keeps under its key: of the lists, their list; of all of them, fields. */
export function isSpoilt(key: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const isOfList = key === correctionsKey || key === taughtKey;
  // What is nested without end cannot be written again.
  if (!isWritable(value)) return true;
  return isOfList && versionOf(value) <= 1 && !Array.isArray((value as { readonly list?: unknown }).list);
}

function isWritable(value: object): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** The version that a kept value says it is of; 0 where it says none. */
export function versionOf(value: unknown): number {
  const { version } = (typeof value === 'object' && value !== null ? value : {}) as { readonly version?: unknown };
  return typeof version === 'number' ? version : 0;
}

/** What of it the first copy has lost, or has only damaged, and the other has whole. What cannot be read is not known to be lost. */
export async function lostSaid(
  first: Pick<KeyValueStore, 'get'>,
  second: Pick<KeyValueStore, 'get'>,
): Promise<Readonly<Record<string, unknown>>> {
  const [own, other] = await Promise.all([readEach(first, saidKeys), readEach(second, saidKeys)]);
  const isLost = (key: string) => !own.unread.includes(key) && isSpoilt(key, own.values[key]);
  return Object.fromEntries(Object.entries(other.values).filter(([key, value]) => isLost(key) && !isSpoilt(key, value)));
}

type Stored = Readonly<Record<string, unknown>>;

/** Those of the other that the own do not contradict. */
function corrections(own: Stored, other: Stored): readonly Correction[] {
  const mine = readCorrections(own[correctionsKey]);
  const all = newestOf(readCorrections(other[correctionsKey]), mine);
  return all.slice(0, Math.max(0, all.length - mine.length));
}

/** What was taught of names of which the own know nothing, each once. */
function taught(own: Stored, other: Stored) {
  const names = new Set(readTaught(own[taughtKey]).map(({ name }) => name));
  return readTaught(withTaught(undefined, readTaught(other[taughtKey]))).filter(({ name }) => !names.has(name));
}

/** A stored list with more before all that is in it, itself where there is no more. */
function withMore(stored: unknown, more: readonly unknown[]): unknown {
  if (more.length === 0) return stored;
  const isFields = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  const { list, ...rest } = (isFields ? stored : {}) as { readonly list?: unknown };
  return { version: 1, ...rest, list: [...more, ...(Array.isArray(list) ? list : [])] };
}
