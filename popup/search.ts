import type { DatedEvent, Entity, NameTable, Report } from '../src/model.ts';
import { wordFinder } from '../src/popup/word-finder.ts';

/** Spellings of entities, by entity id. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** An event and the report that tells of it. */
export type ToldEvent = { readonly report: Report; readonly event: DatedEvent };

/** All names of the table by entity, decoys left out. */
export function spellingsOf({ entities, names }: NameTable): Spellings {
  const found = new Map<string, string[]>(entities.map(({ id }) => [id, []]));
  for (const { text, entity, kind } of names) if (kind !== 'decoy') found.get(entities[entity]?.id ?? '')?.push(text);
  return found;
}

/** Makes a search over entities by their labels and names. */
export function finder(entities: readonly Entity[], spellings: Spellings = new Map()): (query: string) => readonly Entity[] {
  return wordFinder(entities, (entity) => textsOf(entity, spellings));
}

/** Makes a search over the reports' events: by their label, the sentence that tells of them, and the labels and names of who takes part. */
export function eventFinder(reports: readonly Report[], spellings: Spellings = new Map()): (query: string) => readonly ToldEvent[] {
  const told = reports.flatMap((report) => report.events.map((event) => ({ report, event })));
  return wordFinder(told, ({ report, event }) => [
    event.label,
    report.text.slice(event.sentence.start, event.sentence.end),
    ...report.entities.filter(({ id }) => event.participants.includes(id)).flatMap((entity) => textsOf(entity, spellings)),
  ]);
}

function textsOf({ id, labels, names }: Entity, spellings: Spellings): readonly string[] {
  return [...Object.values(labels), ...names.map(({ text }) => text), ...(spellings.get(id) ?? [])];
}
