import type { Entity, EntityKind, Name } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { newIds, slugOf } from './ids.ts';

/** An entity as a foreign format tells it. */
export type Told = {
  readonly kind: EntityKind;
  readonly label: string;
  /** Whose id it is to have, where the file has one. */
  readonly id?: string;
  readonly subtype?: string;
  readonly name?: string;
  readonly lang?: string;
  readonly names?: readonly Name[];
  readonly wikidata?: string;
  readonly point?: readonly [number, number];
};

/** The entities of a report in the making, those alike taken as one. */
export type Entities = {
  /** The id of what is told of, added where it is new. */
  of(told: Told): string;
  all(): readonly Entity[];
};

/** Begins a list of entities. */
export function newEntities(): Entities {
  const ids = newIds();
  const byKey = new Map<string, string>();
  const made = new Map<string, { entity: Entity; names: Map<string, Name> }>();
  return {
    of(told) {
      const { kind, label, wikidata, lang = 'und' } = told;
      const keys = [...(wikidata === undefined ? [] : [wikidata]), `${kind} ${told.id ?? foldString(label)}`];
      const known = keys.map((key) => byKey.get(key)).find((each) => each !== undefined);
      const id = known ?? ids.of(told.id ?? label, kind);
      for (const key of keys) byKey.set(key, id);
      if (known === undefined) made.set(id, { entity: entityOf(id, told), names: new Map() });
      for (const name of told.names ?? [{ text: told.name ?? label, lang }]) made.get(id)?.names.set(`${name.lang} ${name.text}`, name);
      return id;
    },
    all: () => [...made.values()].map(({ entity, names }) => ({ ...entity, names: [...names.values()] })),
  };
}

function entityOf(id: string, { kind, label, subtype, wikidata, point }: Told): Entity {
  return {
    id,
    kind,
    subtype: slugOf(subtype ?? '') || kind,
    labels: { en: label },
    names: [],
    decoys: [],
    relations: [],
    ...(wikidata !== undefined && { wikidata }),
    ...(point && kind === 'place' && { point }),
  };
}
