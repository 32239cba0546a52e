import type { Entity, Report, ReportMention, TextSpan } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { LIMITS } from '../limits.ts';
import { type Draft, mentionKey } from './draft.ts';
import type { Edit, Fault } from './edit.ts';
import { nameLang } from './name-lang.ts';
import { cleanLine, lineFault } from './typed.ts';
import { tidied } from './without.ts';

type Of<Do extends Edit['do']> = Extract<Edit, { readonly do: Do }>;

/** Adds a place or a group that stands at these spans; what else was found at the very same ones is it now. */
export function addEntity(draft: Draft, { id, kind, subtype, spans }: Of<'add-entity'>): Draft | Fault {
  const { report } = draft;
  const entity = entityFrom(report, spans.filter(isIn(report.text)), { id, kind, subtype });
  if (typeof entity === 'string') return entity;
  return addMentions(
    { ...draft, report: { ...report, entities: [...report.entities, entity] } },
    { do: 'add-mentions', entity: id, spans },
  );
}

/** Has spans of the text speak of an entity, which is so let stand; what else was found at the very same ones is it now. */
export function addMentions(draft: Draft, { entity: id, spans }: Of<'add-mentions'>): Draft | Fault {
  const { report, left, unsure } = draft;
  if (!report.entities.some((entity) => entity.id === id)) return 'review_fault_gone';
  const taken = new Map(spans.filter(isIn(report.text)).map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  if (taken.size === 0) return 'review_fault_nothing';
  const others = report.mentions.filter(({ start, end }) => !taken.has(`${start} ${end}`));
  if (others.length + taken.size > LIMITS.mentions) return 'review_fault_full';
  const added = [...taken.values()].map(({ start, end }): ReportMention => ({ start, end, entity: id, kind: 'name' }));
  const keys = new Set(added.map(mentionKey));
  const mentions = [...others, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  const without = (ids: readonly string[]) => ids.filter((each) => each !== id && !keys.has(each));
  return tidied({
    ...draft,
    report: { ...report, mentions },
    left: { ...left, entities: without(left.entities), mentions: without(left.mentions) },
    unsure: { ...unsure, entities: without(unsure.entities), mentions: without(unsure.mentions) },
  });
}

/** Makes mentions of one entity an entity of their own, of the same kind, with the names that stand there. */
export function split(draft: Draft, { entity: from, mentions: keys, id }: Of<'split'>): Draft | Fault {
  const { report } = draft;
  const old = report.entities.find((entity) => entity.id === from);
  if (!old) return 'review_fault_gone';
  const chosen = new Set(keys);
  const isChosen = (mention: ReportMention) => mention.entity === from && chosen.has(mentionKey(mention));
  const moved = report.mentions.filter(isChosen);
  const entity = entityFrom(report, moved, { id, kind: old.kind, subtype: old.subtype });
  if (typeof entity === 'string') return entity;
  const staying = new Set(
    report.mentions.filter((each) => each.entity === from && !isChosen(each)).map((each) => foldString(surface(report, each))),
  );
  const goes = new Set(entity.names.map(({ text }) => foldString(text)).filter((name) => !staying.has(name)));
  const names = old.names.filter(({ text }) => !goes.has(foldString(text)));
  const entities = report.entities.flatMap((each) =>
    each === old ? [{ ...old, names: names.length > 0 ? names : old.names }, entity] : [each],
  );
  const mentions = report.mentions.map((each) => (isChosen(each) ? { ...each, entity: id } : each));
  const renamed = (parts: Draft['left']) => ({
    ...parts,
    mentions: parts.mentions.map((key) => (chosen.has(key) && key.endsWith(` ${from}`) ? `${key.slice(0, -from.length)}${id}` : key)),
  });
  return tidied({ ...draft, report: { ...report, entities, mentions }, left: renamed(draft.left), unsure: renamed(draft.unsure) });
}

function entityFrom(
  report: Report,
  spans: readonly TextSpan[],
  { id, kind, subtype }: Pick<Entity, 'id' | 'kind' | 'subtype'>,
): Entity | Fault {
  if (report.entities.some((entity) => entity.id === id)) return 'review_fault_gone';
  if (report.entities.length >= LIMITS.entities) return 'review_fault_full';
  const names = new Map(spans.map((span) => surface(report, span)).map((name) => [foldString(name), name]));
  const [label] = names.values();
  if (label === undefined) return 'review_fault_nothing';
  const fault = [...names.values()].map((name) => lineFault(name, LIMITS.name)).find(Boolean);
  if (fault) return fault;
  return {
    id,
    kind,
    subtype,
    labels: { en: label },
    names: [...names.values()].map((text) => ({ text, lang: nameLang(text, report) })),
    decoys: [],
    relations: [],
  };
}

function surface({ text }: Report, { start, end }: TextSpan): string {
  return cleanLine(text.slice(start, end));
}

/** Whether a span is one of the text, and cuts no character in two. */
function isIn(text: string): (span: TextSpan) => boolean {
  const cuts = (at: number) => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return ({ start, end }) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length && !cuts(start) && !cuts(end);
}
