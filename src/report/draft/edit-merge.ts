import type { DatedEvent, Decoy, Entity, Name, NameCondition, Relation } from '../../model.ts';
import { LIMITS } from '../limits.ts';
import { type Draft, mentionKey, type Parts } from './draft.ts';
import type { Edit, Fault } from './edit.ts';
import { tidied } from './without.ts';

/** Has all that is said of one entity be said of another: its mentions, names, ties and events. What is made one is let stand. */
export function merge(draft: Draft, { from, into }: Extract<Edit, { readonly do: 'merge' }>): Draft | Fault {
  const { report, left, unsure } = draft;
  const other = report.entities.find(({ id }) => id === from);
  const one = report.entities.find(({ id }) => id === into);
  if (!other || !one || from === into) return 'review_fault_gone';
  const to = (id: string) => (id === from ? into : id);
  const entities = report.entities.flatMap((entity) => {
    if (entity === other) return [];
    return [withTies(entity === one ? joined(one, other) : entity, to)];
  });
  const mentions = new Map(
    report.mentions.map((mention) => ({ ...mention, entity: to(mention.entity) })).map((each) => [mentionKey(each), each]),
  );
  const events = report.events.map((event): DatedEvent => ({ ...event, participants: [...new Set(event.participants.map(to))] }));
  const parts = (all: Parts): Parts => ({
    ...all,
    entities: all.entities.filter((id) => id !== from && id !== into),
    mentions: all.mentions.map((key) => (key.endsWith(` ${from}`) ? `${key.slice(0, -from.length)}${into}` : key)),
  });
  return tidied({
    ...draft,
    report: { ...report, entities, mentions: [...mentions.values()], events },
    left: parts(left),
    unsure: parts(unsure),
  });
}

function joined(one: Entity, other: Entity): Entity {
  const { peripheral: _, ...rest } = one;
  const wikidata = one.wikidata ?? other.wikidata;
  const point = one.point ?? (one.kind === 'place' ? other.point : undefined);
  return {
    ...rest,
    labels: { ...other.labels, ...one.labels },
    names: [...one.names, ...other.names],
    decoys: [...one.decoys, ...other.decoys],
    relations: [...one.relations, ...other.relations],
    ...(one.peripheral && other.peripheral && { peripheral: true }),
    ...(wikidata !== undefined && { wikidata }),
    ...(point && { point }),
  };
}

/** The entity with what it says of others put right: nothing twice, nothing of itself. */
function withTies(entity: Entity, to: (id: string) => string): Entity {
  const names = new Map<string, Name>();
  for (const name of entity.names) {
    const told = withCondition(name, entity.id, to);
    const key = JSON.stringify([told.lang, told.text, told.when]);
    if (!names.has(key)) names.set(key, told);
  }
  const relations = new Map<string, Relation>();
  for (const { type, target } of entity.relations)
    if (to(target) !== entity.id) relations.set(`${type} ${to(target)}`, { type, target: to(target) });
  const own = new Set([...names.values()].map(({ lang, text }) => `${lang} ${text}`));
  const decoys = entity.decoys
    .filter(({ lang, text, when }) => when !== undefined || lang === undefined || !own.has(`${lang} ${text}`))
    .map((decoy): Decoy => ({ ...withCondition(decoy, undefined, to), ...(decoy.entity !== undefined && { entity: to(decoy.entity) }) }));
  return {
    ...entity,
    names: [...names.values()].slice(0, LIMITS.namesOfEntity),
    decoys: decoys.slice(0, LIMITS.decoysOfEntity),
    relations: [...relations.values()].slice(0, LIMITS.relationsOfEntity),
  };
}

function withCondition<T extends { readonly when?: NameCondition }>(item: T, self: string | undefined, to: (id: string) => string): T {
  if (item.when?.context === undefined) return item;
  const { when, ...rest } = item;
  const { context, ...others } = when as NameCondition & { context: string };
  // No name can ask that what it names be named already.
  const kept = to(context) === self ? others : { ...others, context: to(context) };
  return (Object.keys(kept).length > 0 ? { ...rest, when: kept } : rest) as T;
}
