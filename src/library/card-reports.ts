import type { CutReport } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { cardKey, cardsKey } from './keys.ts';

/**
 * Which reports the card may show, as stored under `cardsKey`, newest first: all of them, or their ids with the reports of each entity by
 * number, and which ids of entities mean the same.
 */
export type CardIndex =
  | { readonly whole: readonly CutReport[] }
  | {
      readonly reports: readonly string[];
      readonly entities: Readonly<Record<string, readonly number[]>>;
      readonly same: Readonly<Record<string, readonly string[]>>;
    };

/** Reports as read for the card, newest first, and how many more there are of what was asked. */
export type CardReading = { readonly reports: readonly CutReport[]; readonly more: number };

/** Of which entities (all: absent), and how many reports at most. Of a small library all are given, whatever is asked. */
export type CardWish = { readonly entities?: readonly string[]; readonly most?: number };

/** What is stored is not what the worker writes: damaged, or of another version. */
export class CardReportsError extends Error {
  override readonly name = 'CardReportsError';
}

/** The version of `cards` and of each report for the card. */
export const CARDS_VERSION = 3;

/** Reads reports for the card; none where they were never written. Throws `CardReportsError`. */
export async function readCardReports(store: Pick<KeyValueStore, 'get'>, wish: CardWish = {}): Promise<CardReading> {
  return readFromIndex(store, await readCardIndex(store), wish);
}

/** Reads which reports there are. Throws `CardReportsError`. */
export async function readCardIndex(store: Pick<KeyValueStore, 'get'>): Promise<CardIndex> {
  const text = (await store.get(cardsKey))[cardsKey];
  if (text === undefined) return { whole: [] };
  const stored = (parse(text) ?? {}) as { version?: unknown; whole?: unknown; entities?: unknown };
  const isSound = Array.isArray(stored.whole) ? stored.whole.every(isReport) : stored.entities;
  if (stored.version !== CARDS_VERSION || !isSound) throw unreadable();
  return stored as CardIndex;
}

/** Reads reports of an index; one that is missing or damaged is left out. Throws `CardReportsError` where the store does not answer. */
export async function readFromIndex(
  store: Pick<KeyValueStore, 'get'>,
  index: CardIndex,
  { entities, most }: CardWish,
): Promise<CardReading> {
  if ('whole' in index) return { reports: index.whole, more: 0 };
  const numbers = entities ? numbersOf(index, entities) : [...index.reports.keys()];
  const keys = numbers
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((number) => cardKey(index.reports[number] ?? ''));
  const stored = await store.get(keys).catch(() => {
    throw unreadable();
  });
  const reports = keys.map((key) => parse(stored[key])).filter(isReport);
  return { reports, more: numbers.length - keys.length };
}

/** The numbers of reports of these entities, the newest of each before all others: its report knows the id that was asked for. */
function numbersOf({ entities, same }: Exclude<CardIndex, { whole: unknown }>, ids: readonly string[]): readonly number[] {
  const of = (id: string) => ownOf(entities, id) ?? [];
  const all = ids.flatMap((id) => (ownOf(same, id) ?? [id]).flatMap(of));
  return [...new Set([...ids.flatMap((id) => of(id).slice(0, 1)), ...all.sort((a, b) => a - b)])];
}

/** An entity may have the id "constructor". */
function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function isReport(value: unknown): value is CutReport {
  return Array.isArray((value as CutReport | null | undefined)?.entities);
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function unreadable(): CardReportsError {
  return new CardReportsError('The stored reports cannot be read.');
}
