import { inflectionOf, type Spelling } from '../inflect/inflected.ts';
import { otherForms } from '../match/forms.ts';
import { FRAMES } from '../match/frames.ts';
import type { Endings, Entity, NameCondition, NameEntry, NameTable } from '../model.ts';
import { AFFIXES } from '../text/affix-lists.ts';
import { foldString } from '../text/fold.ts';
import { foreignNames } from './foreign-names.ts';
import { type NamedReport, type SharedEntity, sharedEntities } from './identity.ts';
import { withinOf } from './within.ts';

/** Names up to so many letters keep their accents. */
const SHORT = 4;

/**
 * All names of all reports: each entity once, its proper names, demonyms and decoys in the order given. Spellings that folding makes
 * alike are one entry, of the first language, and inflects as in all of them.
 */
export function nameTable(reports: readonly NamedReport[]): NameTable {
  const shared = sharedEntities(reports);
  const indexes = indexesOf(reports, shared);
  const entries = new Map<string, { readonly entry: NameEntry; readonly spellings: Spelling[] }>();
  const add = (entry: NameEntry) => {
    const key = JSON.stringify([...spellingsOf(entry), entry.entity, entry.kind, entry.when]);
    const known = entries.get(key);
    if (known) known.spellings.push(entry);
    else entries.set(key, { entry, spellings: [entry] });
  };
  const isAdded = lists();
  const isForeign = foreignNames(reports, shared);
  for (const report of reports) {
    const indexOf = indexes.get(report.id) ?? new Map<string, number>();
    const conditionOf = (when?: NameCondition) => (when ? { when: withContext(when, indexOf, shared) } : {});
    for (const { id, names, decoys } of report.entities) {
      const entity = indexOf.get(id) ?? -1;
      if (!isAdded(entity, names))
        for (const { text, lang, kind = 'name', when } of names) add({ text, lang, entity, kind, ...conditionOf(when) });
      if (!isAdded(entity, decoys))
        for (const { text, lang = 'und', entity: other = '', when } of decoys)
          if (!isForeign(report.id, text)) add({ text, lang, entity: indexOf.get(other) ?? -1, kind: 'decoy', ...conditionOf(when) });
    }
  }
  const endings = new Map<string, number>();
  const names = [...entries.values()].map(({ entry, spellings }) => inflected(entry, spellings, endings));
  const byId = new Map(reports.map((report) => [report.id, report]));
  return {
    entities: shared.map((each) => ({ id: each.id, kind: each.kind, ...aboveOf(each, byId, indexes, shared) })),
    names,
    frames: FRAMES,
    endings: [...endings.keys()].map((each) => JSON.parse(each) as readonly Endings[]),
    affixes: AFFIXES,
  };
}

type List = Entity['names'] | Entity['decoys'];

/**
 * Tells whether the very same list was there before for the same entity: of thousands of reports most name the same places, and the library
 * keeps one list for all of them. A list that speaks of other entities by the ids of its own report is never taken for known.
 */
function lists(): (entity: number, list: List) => boolean {
  const added = new Map<number, Set<List>>();
  return (entity, list) => {
    const known = added.get(entity);
    if (known?.has(list)) return true;
    if (list.some((each) => 'entity' in each || each.when?.context !== undefined)) return false;
    if (known) known.add(list);
    else added.set(entity, new Set([list]));
    return false;
  };
}

/** Spellings of which those alike are one entry: the matcher sees no difference, unless accents or letter case tell short names apart. */
function spellingsOf({ text, when }: NameEntry): readonly string[] {
  const folded = foldString(text);
  if (folded.length <= SHORT || when?.case === 'exact') return [text];
  return [folded, ...otherForms(text).map((form) => foldString(form.text))];
}

/** The entry with how its words inflect; `numbers` counts the endings met. A name that asks for its own letter case stays as it is. */
function inflected(entry: NameEntry, spellings: readonly Spelling[], numbers: Map<string, number>): NameEntry {
  if (entry.when?.case === 'exact') return entry;
  const inflection = inflectionOf(entry.kind === 'decoy' ? spellings.filter(({ lang }) => lang !== 'en') : spellings);
  if (inflection.length === 0) return entry;
  return { ...entry, endings: inflection.map((each) => (each.length === 0 ? -1 : numberOf(JSON.stringify(each), numbers))) };
}

type Indexes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What an entity lies in or belongs to in any report, by the ids of the table. */
function aboveOf(
  entity: SharedEntity,
  reports: ReadonlyMap<string, NamedReport>,
  indexes: Indexes,
  shared: readonly SharedEntity[],
): { within?: readonly string[] } {
  const within = new Set<string>();
  for (const [reportId, id] of entity.in) {
    const report = reports.get(reportId);
    const indexOf = indexes.get(reportId);
    if (report) for (const each of withinOf(report, id)) within.add(shared[indexOf?.get(each) ?? -1]?.id ?? '');
  }
  return within.size > 0 ? { within: [...within] } : {};
}

/** Where each entity of each report stands among those of all reports, by its id in this one. */
function indexesOf(reports: readonly NamedReport[], shared: readonly SharedEntity[]): Indexes {
  const indexes = new Map(reports.map(({ id }) => [id, new Map<string, number>()]));
  for (const [index, { in: ids }] of shared.entries()) for (const [report, id] of ids) indexes.get(report)?.set(id, index);
  return indexes;
}

/** The entity that must be named, by the id it has in the table. */
function withContext(when: NameCondition, indexOf: ReadonlyMap<string, number>, shared: readonly SharedEntity[]): NameCondition {
  const context = when.context === undefined ? undefined : shared[indexOf.get(when.context) ?? -1]?.id;
  return context === undefined ? when : { ...when, context };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
