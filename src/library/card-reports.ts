import type { KeyValueStore } from '../ports.ts';
import { type CardIndex, type CardReading, numbersOf, readCardIndex, readNumbered } from './card-index.ts';

/** Of which entities (all: absent), and how many reports at most. Of a small library all are given, whatever is asked. */
export type CardWish = { readonly entities?: readonly string[]; readonly most?: number };

/** Reads reports as the card has them; none where they were never written. Rejects where they cannot be read. */
export async function readCardReports(store: Pick<KeyValueStore, 'get'>, wish: CardWish = {}): Promise<CardReading> {
  return readFromIndex(store, await readCardIndex(store), wish);
}

/** Reads reports of an index. Of several entities the newest report of each comes before all others. */
export async function readFromIndex(
  store: Pick<KeyValueStore, 'get'>,
  index: CardIndex,
  { entities, most }: CardWish,
): Promise<CardReading> {
  if ('whole' in index) return { reports: index.whole, more: 0 };
  const lists = entities?.map((id) => numbersOf(index, id)) ?? [[...index.reports.keys()]];
  const rest = lists.flat().sort((a, b) => a - b);
  const firsts = entities ? lists.flatMap((list) => list.slice(0, 1)) : [];
  return readNumbered(store, index, [...new Set([...firsts, ...rest])], most);
}
