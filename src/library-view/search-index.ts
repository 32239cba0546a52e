import type { DateValue, EntityKind, Report } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { dayOf } from './shelf-order.ts';
import { eachWord, queryWords } from './words-in.ts';

/** What of a report is searched and shown of it where it is found. */
export type IndexedReport = {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly publisher?: string;
  readonly basis: DateValue['basis'];
  /** The last day that its date may mean. */
  readonly day: number | undefined;
  /** The words of its title, folded. */
  readonly titleWords: readonly string[];
  readonly counts: { readonly places: number; readonly groups: number; readonly events: number };
};

/** One place or group as several reports know it: by its id or its Wikidata item (`src/report/identity.ts`). */
export type IndexedEntity = {
  /** The id in the first report that has it. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly subtype: string;
  readonly labels: Report['entities'][number]['labels'];
  /** All spellings, folded. */
  readonly spellings: Set<string>;
  /** The reports that know it, by their places in the index. */
  readonly reports: Set<number>;
};

/** The words of all reports; grows report by report. A report taken out leaves its place empty, which costs a search nothing. */
export type SearchIndex = {
  readonly reports: (IndexedReport | undefined)[];
  readonly places: Map<string, number>;
  /** For each word the places of the reports that have it, in order. */
  readonly words: Map<string, number[]>;
  readonly entities: IndexedEntity[];
  readonly entityByKey: Map<string, number>;
};

/** An index of nothing yet. */
export function emptyIndex(): SearchIndex {
  return { reports: [], places: new Map(), words: new Map(), entities: [], entityByKey: new Map() };
}

/** Adds a report in place of an earlier revision of it. */
export function addReport(index: SearchIndex, report: Report, rev: number): void {
  removeReport(index, report.id);
  const { id, title, text, source } = report;
  const place = index.reports.length;
  index.places.set(id, place);
  index.reports.push({
    ...{
      id,
      rev,
      title,
      text,
      titleWords: queryWords(title),
      lang: source.lang,
      basis: source.date.basis,
      day: dayOf(source.date.edtf),
      counts: countsOf(report),
    },
    ...(source.publisher !== undefined && { publisher: source.publisher }),
  });
  for (const word of wordsOf(report)) {
    const there = index.words.get(word);
    if (there) there.push(place);
    else index.words.set(word, [place]);
  }
  addEntities(index, report, place);
}

/** Takes a report out; an id that is not there changes nothing. */
export function removeReport(index: SearchIndex, id: string): void {
  const place = index.places.get(id);
  if (place === undefined) return;
  index.places.delete(id);
  index.reports[place] = undefined;
  for (const { reports } of index.entities) reports.delete(place);
}

/** How many places, groups and events a report has. */
function countsOf({ entities, events }: Pick<Report, 'entities' | 'events'>): IndexedReport['counts'] {
  const places = entities.filter(({ kind }) => kind === 'place').length;
  return { places, groups: entities.length - places, events: events.length };
}

function wordsOf({ title, text, source: { author = '', publisher = '', dateline = '' } }: Report): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of [title, author, publisher, dateline, text]) eachWord(part, (word) => words.add(word));
  return words;
}

function addEntities(index: SearchIndex, report: Report, place: number): void {
  for (const { id, kind, subtype, labels, names, wikidata } of report.entities) {
    const keys = wikidata === undefined ? [id] : [id, wikidata];
    const known = keys.map((key) => index.entityByKey.get(key)).find((at) => at !== undefined);
    const at = known ?? index.entities.push({ id, kind, subtype, labels, spellings: new Set(), reports: new Set() }) - 1;
    for (const key of keys) if (!index.entityByKey.has(key)) index.entityByKey.set(key, at);
    const entity = index.entities[at] as IndexedEntity;
    entity.reports.add(place);
    for (const label of Object.values(labels)) entity.spellings.add(foldString(label));
    for (const { text } of names) entity.spellings.add(foldString(text));
  }
}
