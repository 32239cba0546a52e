import { foldString } from '../text/fold.ts';
import type { IndexedEntity, IndexedReport, SearchIndex } from './search-index.ts';
import { byDay } from './shelf-order.ts';
import { fits, queryWords } from './words-in.ts';

/** An entity that was found, with how many reports know it. */
export type FoundEntity = Pick<IndexedEntity, 'id' | 'kind' | 'subtype' | 'labels'> & { readonly reports: number };

/** What a query finds: entities first, then the reports that hold all of its words. */
export type Found = {
  readonly words: readonly string[];
  readonly entities: readonly FoundEntity[];
  readonly reports: readonly IndexedReport[];
};

/** Searches all reports at once; of the entities at most `most`. Those whose title holds the words come first, then the newest. */
export function search(index: SearchIndex, query: string, most = 8): Found {
  const words = queryWords(query);
  if (words.length === 0) return { words, entities: [], reports: [] };
  return { words, entities: entitiesWith(index, foldString(query).trim(), most), reports: reportsWith(index, words) };
}

function reportsWith(index: SearchIndex, words: readonly string[]): readonly IndexedReport[] {
  const places = words.map((word) => placesWith(index, word));
  const found: { readonly report: IndexedReport; readonly inTitle: boolean }[] = [];
  for (const [place, report] of index.reports.entries()) {
    if (report && places.every((each) => each[place] === 1)) found.push({ report, inTitle: isIn(report.titleWords, words) });
  }
  return found.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || byDay(a.report.day, b.report.day)).map(({ report }) => report);
}

/** For each place of the index 1 where its report has a word that fits. */
function placesWith(index: SearchIndex, wanted: string): Uint8Array {
  const places = new Uint8Array(index.reports.length);
  for (const [word, there] of index.words) if (fits(word, wanted)) for (const place of there) places[place] = 1;
  return places;
}

function isIn(title: readonly string[], words: readonly string[]): boolean {
  return words.every((wanted) => title.some((word) => fits(word, wanted)));
}

/** By how they fit: the whole name, its beginning, the beginning of a word in it; of those that fit alike, what most reports know. */
function entitiesWith(index: SearchIndex, query: string, most: number): readonly FoundEntity[] {
  const wanted = wantedOf(query);
  return index.entities
    .flatMap((entity) => {
      const rank = entity.reports.size === 0 ? 0 : rankOf(entity, wanted);
      return rank === 0 ? [] : [{ entity, rank }];
    })
    .sort((a, b) => b.rank - a.rank || b.entity.reports.size - a.entity.reports.size)
    .slice(0, most)
    .map(({ entity: { id, kind, subtype, labels, reports } }) => ({ id, kind, subtype, labels, reports: reports.size }));
}

type Wanted = { readonly whole: string; readonly begins: readonly (readonly [atStart: string, inside: string])[] };

/** Put together once a search, for it is compared with every spelling that there is. */
function wantedOf(whole: string): Wanted {
  return { whole, begins: whole.split(' ').map((word) => [word, ` ${word}`]) };
}

function rankOf({ spellings }: IndexedEntity, { whole, begins }: Wanted): number {
  let rank = 0;
  for (const spelling of spellings) {
    if (spelling === whole) return 3;
    if (spelling.startsWith(whole)) rank = 2;
    else if (rank === 0 && begins.every(([atStart, inside]) => spelling.startsWith(atStart) || spelling.includes(inside))) rank = 1;
  }
  return rank;
}
