import { LIMITS } from '../limits.ts';
import { event, isId, lang, span } from '../schema.ts';
import { listOf, oneOf, type Reader, record, ShapeError, text } from '../shape.ts';
import type { EventChange } from './edit.ts';
import type { Step } from './history.ts';

/** Whether a value has the shape of a step, whatever a store holds in its place; whether it can be made is `tryStep`'s to tell. */
export function isStep(value: unknown): value is Step {
  const kind = typeof value === 'object' && value !== null ? (value as { readonly do?: unknown }).do : undefined;
  const read = SHAPES.get(kind);
  if (!read) return false;
  try {
    read(value, 'step');
    return true;
  } catch (error) {
    if (error instanceof ShapeError) return false;
    throw error;
  }
}

/** What a reader types may be empty, too long or strange: that it is a text is enough. */
const typed: Reader<string> = (value, place) => {
  if (typeof value !== 'string') throw new ShapeError(`${place} must be a text.`);
  return value;
};
const flag: Reader<boolean> = oneOf(true, false);
/** Of what a step makes, and the finer kind, which is chosen from a list. */
const idText: Reader<string> = text(LIMITS.id, { holds: isId, says: 'must be an id' });
const ids = listOf(typed, LIMITS.mentions);
const spans = listOf(span, LIMITS.mentions);
const part = oneOf('entities', 'mentions', 'events');
const kind = oneOf('place', 'group');
const change = record<EventChange>(
  {
    label: typed,
    kind: oneOf('occurred', 'planned', 'claimed', 'denied', 'state'),
    date: typed,
    participants: listOf(typed, LIMITS.entities),
  },
  'label',
  'kind',
  'date',
  'participants',
);

type Fields<Kind extends Step['do']> = {
  readonly [Field in Exclude<keyof Extract<Step, { readonly do: Kind }>, 'do'>]: Reader<Extract<Step, { readonly do: Kind }>[Field]>;
};

const fields: { readonly [Kind in Step['do']]: Fields<Kind> } = {
  keep: { part, ids, on: flag },
  remove: { part, ids },
  retype: { entity: typed, kind, subtype: idText },
  rename: { entity: typed, label: typed, lang },
  'add-name': { entity: typed, name: typed, lang },
  'drop-name': { entity: typed, name: typed, lang },
  peripheral: { entity: typed, on: flag },
  merge: { from: typed, into: typed },
  split: { entity: typed, mentions: ids, id: idText },
  'add-entity': { id: idText, kind, subtype: idText, spans },
  'add-mentions': { entity: typed, spans },
  'add-event': { event },
  'set-event': { event: typed, to: change },
  source: { field: oneOf('title', 'author', 'publisher', 'dateline', 'lang', 'url'), value: typed },
  date: { date: typed },
  undo: {},
  redo: {},
};
const SHAPES = new Map<unknown, Reader<unknown>>(
  Object.entries<Readonly<Record<string, Reader<unknown>>>>(fields).map(([name, others]) => [name, record({ do: oneOf(name), ...others })]),
);
