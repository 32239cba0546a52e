import { LIMITS } from '../limits.ts';
import { event, isId, lang, span } from '../schema.ts';
import { listOf, oneOf, type Reader, record, ShapeError, text } from '../shape.ts';
import type { Edit, EventChange } from './edit.ts';
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
/** Of an entity or an event that a step makes. */
const newId: Reader<string> = text(LIMITS.id, { holds: isId, says: 'must be an id' });
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

type Shape<Kind extends Step['do']> = Reader<Extract<Step, { readonly do: Kind }>>;

const shapes: { readonly [Kind in (Edit | Step)['do']]: Shape<Kind> } = {
  keep: record({ do: oneOf('keep'), part, ids, on: flag }),
  remove: record({ do: oneOf('remove'), part, ids }),
  retype: record({ do: oneOf('retype'), entity: typed, kind, subtype: typed }),
  rename: record({ do: oneOf('rename'), entity: typed, label: typed, lang }),
  'add-name': record({ do: oneOf('add-name'), entity: typed, name: typed, lang }),
  'drop-name': record({ do: oneOf('drop-name'), entity: typed, name: typed, lang }),
  peripheral: record({ do: oneOf('peripheral'), entity: typed, on: flag }),
  merge: record({ do: oneOf('merge'), from: typed, into: typed }),
  split: record({ do: oneOf('split'), entity: typed, mentions: ids, id: newId }),
  'add-entity': record({ do: oneOf('add-entity'), id: newId, kind, subtype: typed, spans }),
  'add-mentions': record({ do: oneOf('add-mentions'), entity: typed, spans }),
  'add-event': record({ do: oneOf('add-event'), event }),
  'set-event': record({ do: oneOf('set-event'), event: typed, to: change }),
  source: record({ do: oneOf('source'), field: oneOf('title', 'author', 'publisher', 'dateline', 'lang', 'url'), value: typed }),
  date: record({ do: oneOf('date'), date: typed }),
  undo: record({ do: oneOf('undo') }),
  redo: record({ do: oneOf('redo') }),
};
const SHAPES = new Map<unknown, Reader<Step>>(Object.entries(shapes));
