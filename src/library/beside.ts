/** What the reader said, and how it is put together from two stores. */
import { type Correction, correctionsKey, readability, readCorrections, withCorrections } from '../corrections.ts';
import type { KeyValueStore } from '../ports.ts';
import { settingsKey } from '../settings.ts';
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
  const own = await store.get([...saidKeys]);
  const after: Record<string, unknown> = {
    ...(own[settingsKey] === undefined && other[settingsKey] !== undefined && { [settingsKey]: other[settingsKey] }),
    ...(!readability(own[correctionsKey]).newer && { [correctionsKey]: withMore(own[correctionsKey], corrections(own, other)) }),
    ...(!isNewerTaught(own[taughtKey]) && { [taughtKey]: withMore(own[taughtKey], taught(own, other)) }),
  };
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== undefined && !sameValue(value, own[key])));
}

type Stored = Readonly<Record<string, unknown>>;

/** Those of the other that the own do not contradict. */
function corrections(own: Stored, other: Stored): readonly Correction[] {
  const mine = readCorrections(own[correctionsKey]);
  const all = readCorrections(withCorrections({ list: readCorrections(other[correctionsKey]) }, mine));
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
