/** What a change of the library changes of the pages' part of the store: told by what that was made of, without a look at every text. */
import { type Correction, correctionsKey, readCorrections } from '../corrections.ts';
import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { drawerReader } from '../report/decode-names.ts';
import { checksum, readHead as readNamesHead } from '../report/stored-names.ts';
import { encodeCards, WHOLE } from './card-texts.ts';
import { alwaysSum, namesForPages } from './for-pages.ts';
import { allChanges } from './full-changes.ts';
import type { Head, LibraryEntry } from './head.ts';
import { cardKey, drawerKey, madeKey, namesKey } from './keys.ts';
import { isAsMade, readMade, storedMade, summedKeys } from './made.ts';
import { namedReports } from './memory.ts';
import { neededTexts } from './needed-texts.ts';

/** For one `set`, and the keys that are left over, to be removed after that. */
export type PageChanges = { readonly changed: Readonly<Record<string, string>>; readonly left: readonly string[] };

/** Those that pages are marked with, in the order that they came in: so one more changes least of the names. */
export function activeIn({ reports }: Pick<Head, 'reports'>): readonly LibraryEntry[] {
  return reports.filter(({ on }) => on).sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1));
}

/** The stored corrections; none where they cannot be read: pages cannot read them either. */
export async function storedCorrections(store: Pick<KeyValueStore, 'get'>): Promise<readonly Correction[]> {
  return readCorrections((await store.get(correctionsKey).catch(() => ({}) as Record<string, unknown>))[correctionsKey]);
}

/** `fresh` are reports that were just put, by the keys of their records. Where what was made before is not as it was, all is looked at. */
export async function pageChanges(
  store: KeyValueStore,
  head: Pick<Head, 'reports' | 'bin'>,
  corrections: readonly Correction[],
  fresh: ReadonlyMap<string, Report> = new Map(),
): Promise<PageChanges> {
  const made = await readMade(store);
  const stored = await store.get([...summedKeys, madeKey]).catch(() => ({}) as Record<string, unknown>);
  const sums = drawerSums(stored[namesKey]);
  if (!made || !sums || !isAsMade(made, stored)) return allChanges(store, head, activeIn(head), corrections);
  const readable = await namedReports(store, activeIn(head));
  const texts = await neededTexts(
    store,
    made,
    readable.map(({ entry }) => entry),
    fresh,
  );
  const active = readable.filter(({ entry }) => texts.sums.has(entry.id));
  const names = namesForPages(
    active.map(({ named }) => named),
    corrections,
  );
  const cards = encodeCards(
    active.map(({ entry: { id, date }, named: { entities } }) => ({ id, date, entities })),
    texts.needed,
  );
  const reports = active.map(({ entry: { id, rev } }) => [id, rev, texts.sums.get(id) ?? 0] as const);
  const wanted: Record<string, string> = { ...names, ...cards };
  wanted[madeKey] = storedMade({ reports, always: alwaysSum(corrections) }, wanted);
  const isThere = (key: string, text: string) => stored[key] === text || (sums.has(key) && sums.get(key) === checksum(text));
  const split = new Set(active.length > WHOLE ? active.map(({ entry }) => entry.id) : []);
  const gone = made.reports.length > WHOLE ? made.reports.flatMap(([id]) => (split.has(id) ? [] : [cardKey(id)])) : [];
  return {
    changed: Object.fromEntries(Object.entries(wanted).filter(([key, text]) => !isThere(key, text))),
    left: [...[...sums.keys()].filter((key) => !(key in names)), ...gone],
  };
}

/** The checksums of the drawers that are stored, by their keys; undefined where the head of the names cannot be read. */
export function drawerSums(head: unknown): ReadonlyMap<string, number> | undefined {
  try {
    const { count, sumOf } = drawerReader(readNamesHead(String(head)));
    const numbers = Array.from({ length: count + 1 }, (_, drawer) => drawer).filter((drawer) => sumOf(drawer) !== 0);
    return new Map(numbers.map((drawer) => [drawerKey(drawer), sumOf(drawer)]));
  } catch {
    return undefined;
  }
}
