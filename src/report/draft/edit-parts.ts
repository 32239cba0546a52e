import { type Draft, mentionKey, type Parts } from './draft.ts';
import type { Edit } from './edit.ts';
import { tidied, withoutEntities } from './without.ts';

type Of<Do extends Edit['do']> = Extract<Edit, { readonly do: Do }>;

/** Lets parts stand, or leaves them out; either way they are judged. An entity that comes to stand has at least one mention that does. */
export function keep(draft: Draft, { part, ids, on }: Of<'keep'>): Draft {
  const { left, unsure } = draft;
  const chosen = new Set(ids.filter((id) => idsOf(draft)[part].has(id)));
  const others = left[part].filter((id) => !chosen.has(id));
  const judged = { ...unsure, [part]: unsure[part].filter((id) => !chosen.has(id)) };
  const after = { ...draft, left: { ...left, [part]: on ? others : [...others, ...chosen] }, unsure: judged };
  return part === 'entities' && on ? withMentions(after, chosen) : after;
}

/** Takes parts out, with all that hangs on them. */
export function remove(draft: Draft, { part, ids }: Of<'remove'>): Draft {
  const gone = new Set(ids);
  const { report } = draft;
  if (part === 'entities') return tidied({ ...draft, report: withoutEntities(report, gone) });
  if (part === 'events') return tidied({ ...draft, report: { ...report, events: report.events.filter(({ id }) => !gone.has(id)) } });
  return tidied({ ...draft, report: { ...report, mentions: report.mentions.filter((each) => !gone.has(mentionKey(each))) } });
}

function idsOf({ report }: Draft): { readonly [part in keyof Parts]: ReadonlySet<string> } {
  return {
    entities: new Set(report.entities.map(({ id }) => id)),
    mentions: new Set(report.mentions.map(mentionKey)),
    events: new Set(report.events.map(({ id }) => id)),
  };
}

function withMentions(draft: Draft, entities: ReadonlySet<string>): Draft {
  const out = new Set(draft.left.mentions);
  const back = new Set<string>();
  for (const id of entities) {
    const own = draft.report.mentions.filter(({ entity }) => entity === id).map(mentionKey);
    if (own.every((key) => out.has(key))) for (const key of own) back.add(key);
  }
  if (back.size === 0) return draft;
  const without = (keys: readonly string[]) => keys.filter((key) => !back.has(key));
  const { left, unsure } = draft;
  return { ...draft, left: { ...left, mentions: without(left.mentions) }, unsure: { ...unsure, mentions: without(unsure.mentions) } };
}
