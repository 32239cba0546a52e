import type { DatedEvent, Entity, Report } from '../../model.ts';
import { type Draft, mentionKey } from './draft.ts';

/** The report that is saved: what stands, without what hangs on something left out. */
export function finished({ report, left }: Draft): Report {
  const out = { entities: new Set(left.entities), mentions: new Set(left.mentions), events: new Set(left.events) };
  const stands = (id: string) => !out.entities.has(id);
  const entities = report.entities.filter(({ id }) => stands(id)).map((entity) => withoutTies(entity, stands));
  return {
    ...report,
    entities,
    mentions: report.mentions.filter((mention) => stands(mention.entity) && !out.mentions.has(mentionKey(mention))),
    events: report.events.flatMap((event) => (out.events.has(event.id) ? [] : withoutOthers(event, stands))),
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
