import type { DatedEvent, Entity, Report } from '../../model.ts';
import { type Draft, mentionKey, type Parts } from './draft.ts';

/** A report without these entities, and without what hangs on them: mentions, ties, events of nobody else, entities whose every name needs one of them. */
export function withoutEntities(report: Report, ids: ReadonlySet<string>): Report {
  if (ids.size === 0) return report;
  const gone = new Set(ids);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const { id, names } of report.entities)
      if (names.every(({ when }) => when?.context !== undefined && gone.has(when.context))) gone.add(id);
  }
  const stands = (id: string) => !gone.has(id);
  return {
    ...report,
    entities: report.entities.filter(({ id }) => stands(id)).map((entity) => withoutTies(entity, stands)),
    mentions: report.mentions.filter(({ entity }) => stands(entity)),
    events: report.events.flatMap((event) => withoutOthers(event, stands)),
  };
}

function withoutTies(entity: Entity, stands: (id: string) => boolean): Entity {
  return {
    ...entity,
    relations: entity.relations.filter(({ target }) => stands(target)),
    names: entity.names.filter(({ when }) => when?.context === undefined || stands(when.context)),
    decoys: entity.decoys.filter((decoy) => [decoy.entity, decoy.when?.context].every((id) => id === undefined || stands(id))),
  };
}

/** An event that nobody takes part in any more is none. */
function withoutOthers(event: DatedEvent, stands: (id: string) => boolean): readonly DatedEvent[] {
  const participants = event.participants.filter(stands);
  return participants.length === 0 ? [] : [{ ...event, participants }];
}

/** The draft without what it says of parts that are no longer there, or says twice. */
export function tidied(draft: Draft): Draft {
  const { report, left, unsure, setByHand } = draft;
  const there = {
    entities: new Set(report.entities.map(({ id }) => id)),
    mentions: new Set(report.mentions.map(mentionKey)),
    events: new Set(report.events.map(({ id }) => id)),
  };
  const only = (parts: Parts): Parts => ({
    entities: [...new Set(parts.entities)].filter((id) => there.entities.has(id)),
    mentions: [...new Set(parts.mentions)].filter((key) => there.mentions.has(key)),
    events: [...new Set(parts.events)].filter((id) => there.events.has(id)),
  });
  return { ...draft, left: only(left), unsure: only(unsure), setByHand: setByHand.filter((id) => there.events.has(id)) };
}
