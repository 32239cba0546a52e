import type { NameCondition, NameEntry, NameTable, Report } from '../model.ts';
import { type SharedEntity, sharedEntities } from './identity.ts';
import { readStoredNames, STORED_KINDS, STORED_NAMES_VERSION, type StoredNames, type StoredRun } from './stored-names.ts';

/**
 * All names of all reports: each entity once, its proper names, demonyms and decoys in the order given. A spelling that two languages share
 * is one entry, of the first.
 */
export function nameTable(reports: readonly Report[]): NameTable {
  const shared = sharedEntities(reports);
  const entries = new Map<string, NameEntry>();
  const add = (entry: NameEntry) => {
    const key = JSON.stringify([entry.text, entry.entity, entry.kind, entry.when]);
    if (!entries.has(key)) entries.set(key, entry);
  };
  for (const report of reports) {
    const indexOf = indexOfIds(report, shared);
    const conditionOf = (when?: NameCondition) => (when ? { when: withContext(when, indexOf, shared) } : {});
    for (const { id, names, decoys } of report.entities) {
      const entity = indexOf.get(id) ?? -1;
      for (const { text, lang, kind = 'name', when } of names) add({ text, lang, entity, kind, ...conditionOf(when) });
      for (const { text, lang = 'und', entity: other = '', when } of decoys)
        add({ text, lang, entity: indexOf.get(other) ?? -1, kind: 'decoy', ...conditionOf(when) });
    }
  }
  return { entities: shared.map(({ id, kind }) => ({ id, kind })), names: [...entries.values()] };
}

/** Where each entity of a report stands among those of all reports, by its id in this one. */
function indexOfIds(report: Report, shared: readonly SharedEntity[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, { in: ids }] of shared.entries()) {
    const id = ids.get(report.id);
    if (id !== undefined) indexes.set(id, index);
  }
  return indexes;
}

/** The entity that must be named, by the id it has in the table. */
function withContext(when: NameCondition, indexOf: ReadonlyMap<string, number>, shared: readonly SharedEntity[]): NameCondition {
  const context = when.context === undefined ? undefined : shared[indexOf.get(when.context) ?? -1]?.id;
  return context === undefined ? when : { ...when, context };
}

/** A name table as one compact JSON string, names that differ only in their spelling kept together. */
export function encodeNames({ entities, names }: NameTable): string {
  const conditions = new Map<string, number>();
  const runs: { head: string; run: StoredRun; texts: string[] }[] = [];
  for (const { text, lang, entity, kind, when } of names) {
    const run: StoredRun = [entity, STORED_KINDS.indexOf(kind), lang, when ? numberOf(JSON.stringify(when), conditions) : -1, ''];
    const head = JSON.stringify(run);
    const last = runs.at(-1);
    if (last?.head === head) last.texts.push(text);
    else runs.push({ head, run, texts: [text] });
  }
  const stored: StoredNames = {
    version: STORED_NAMES_VERSION,
    entities: entities.map(({ id, kind }) => [id, kind]),
    when: [...conditions.keys()].map((each) => JSON.parse(each) as NameCondition),
    runs: runs.map(({ run: [entity, kind, lang, when], texts }) => [entity, kind, lang, when, texts.join('\n')]),
  };
  return JSON.stringify(stored);
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** The name table that `encodeNames` wrote. Throws `StoredNamesError` for anything else. */
export function decodeNames(json: string): NameTable {
  const stored = readStoredNames(json);
  const names: NameEntry[] = [];
  for (const [entity, kind, lang, condition, texts] of stored.runs) {
    const when = stored.when[condition];
    const common = { lang, entity, kind: STORED_KINDS[kind] ?? 'decoy', ...(when && { when }) };
    for (const text of texts.split('\n')) names.push({ text, ...common });
  }
  return { entities: stored.entities.map(([id, kind]) => ({ id, kind })), names };
}
