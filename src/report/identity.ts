import type { Entity, EntityKind } from '../model.ts';

/** What of a report its names are found by. */
export type NamedReport = {
  readonly id: string;
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'wikidata' | 'names' | 'decoys' | 'relations'>[];
};

/** One place or group as several reports know it. */
export type SharedEntity = {
  /** The id in the first report that has it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Its id in each report that has it, by report id. */
  readonly in: ReadonlyMap<string, string>;
};

type Identified = { readonly id: string; readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'wikidata'>[] };

/** The entities of reports in order of appearance, those with the same id or the same Wikidata item taken as one. */
export function sharedEntities(reports: readonly Identified[]): readonly SharedEntity[] {
  const shared: { id: string; kind: EntityKind; in: Map<string, string> }[] = [];
  const byKey = new Map<string, number>();
  for (const report of reports) {
    for (const { id, kind, wikidata } of report.entities) {
      const keys = wikidata === undefined ? [id] : [id, wikidata];
      const index = keys.map((key) => byKey.get(key)).find((found) => found !== undefined) ?? shared.length;
      if (index === shared.length) shared.push({ id, kind, in: new Map() });
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, index);
      shared[index]?.in.set(report.id, id);
    }
  }
  return shared;
}
