import type { Decoy, Name, NameCondition, NameEntry, NameTable, Report } from '../model.ts';
import { sharedEntities } from './identity.ts';

/** All names of all reports: each entity once, its proper names, demonyms and decoys in the order given, no entry twice. */
export function nameTable(reports: readonly Report[]): NameTable {
  const shared = sharedEntities(reports);
  const entries = new Map<string, NameEntry>();
  for (const report of reports) {
    const indexOf = new Map(shared.map((entity, index) => [entity.in.get(report.id), index]));
    const condition = (when: NameCondition | undefined): { readonly when?: NameCondition } => {
      if (!when) return {};
      const context = shared[indexOf.get(when.context) ?? -1]?.id;
      return { when: context === undefined ? when : { ...when, context } };
    };
    for (const entity of report.entities) {
      const index = indexOf.get(entity.id) ?? -1;
      for (const name of entity.names) add(entries, { ...nameEntry(name, index), ...condition(name.when) });
      for (const decoy of entity.decoys) add(entries, { ...decoyEntry(decoy, indexOf.get(decoy.entity) ?? -1), ...condition(decoy.when) });
    }
  }
  return { entities: shared.map(({ id, kind }) => ({ id, kind })), names: [...entries.values()] };
}

function nameEntry({ text, lang, kind }: Name, entity: number): NameEntry {
  return { text, lang, entity, kind: kind ?? 'name' };
}

function decoyEntry({ text, lang }: Decoy, entity: number): NameEntry {
  return { text, lang: lang ?? 'und', entity, kind: 'decoy' };
}

/** The same spelling in two languages is one entry, of the first: a matcher gains nothing from a second. */
function add(entries: Map<string, NameEntry>, entry: NameEntry): void {
  const key = JSON.stringify([entry.text, entry.entity, entry.kind, entry.when]);
  if (!entries.has(key)) entries.set(key, entry);
}
