import type { Report } from '../../model.ts';
import { type Draft, mentionKey } from './draft.ts';
import { withoutEntities } from './without.ts';

/** The report that is saved: what stands, without what hangs on something left out. */
export function finished({ report, left }: Draft): Report {
  const out = { mentions: new Set(left.mentions), events: new Set(left.events) };
  const standing = withoutEntities(report, new Set(left.entities));
  return {
    ...standing,
    mentions: standing.mentions.filter((mention) => !out.mentions.has(mentionKey(mention))),
    events: standing.events.filter(({ id }) => !out.events.has(id)),
  };
}
