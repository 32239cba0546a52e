import type { CutReport } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { cardKey, cardsKey } from './keys.ts';

/**
 * Which reports the card may show, as stored under `cardsKey`, newest first: all of them; or of a large library their ids, and which speak of
 * each entity, by number: the newest that knows it by that very id, then all.
 */
export type CardIndex = { readonly whole: readonly CutReport[] } | LargeIndex;

export type LargeIndex = { readonly reports: readonly string[]; readonly entities: Readonly<Record<string, readonly number[]>> };

/** Reports as read for the card, newest first, and how many more there are of what was asked. */
export type CardReading = { readonly reports: readonly CutReport[]; readonly more: number };

/** The version of `cards` and of each report for the card. */
export const CARDS_VERSION = 3;

/** Reads which reports there are; none where they were never written. Rejects where what is stored is not what the worker writes. */
export async function readCardIndex(store: Pick<KeyValueStore, 'get'>): Promise<CardIndex> {
  const text = (await store.get(cardsKey))[cardsKey];
  if (text === undefined) return { whole: [] };
  const { version, ...index } = (parse(text) ?? {}) as { version?: number; whole?: readonly unknown[]; entities?: object };
  if (version !== CARDS_VERSION || !(index.entities || index.whole?.every?.(isReport))) throw new Error('The reports cannot be read.');
  return index as CardIndex;
}

/** The reports of a large library that speak of an entity. */
export function numbersOf({ entities }: LargeIndex, entity: string): readonly number[] {
  // One may have the id "constructor".
  return Object.hasOwn(entities, entity) ? (entities[entity] as readonly number[]) : [];
}

/** Reads the first so many of these reports; one that is missing or damaged is left out. Rejects where the store does not answer. */
export async function readNumbered(
  store: Pick<KeyValueStore, 'get'>,
  { reports }: LargeIndex,
  numbers: readonly number[],
  most?: number,
): Promise<CardReading> {
  const first = numbers.slice(0, most).sort((a, b) => a - b);
  const keys = first.map((number) => cardKey(reports[number] as string));
  const stored = await store.get(keys);
  return { reports: keys.map((key) => parse(stored[key])).filter(isReport), more: numbers.length - keys.length };
}

function isReport(value: unknown): value is CutReport {
  return Array.isArray((value as CutReport | null)?.entities);
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
