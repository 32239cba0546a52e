import { DWELL_MS, LINGER_MS, LINGER_ON_WAY_MS, PATIENCE, type Patience, REST_RADIUS_PX, SWITCH_MS, SWITCH_ON_WAY_MS } from './delays.ts';

/** A point of the viewport in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/**
 * A mention the pointer rests on, from where, and when that has lasted long enough. `astray`: it is just beside the mention,
 * as a trembling hand is now and then.
 */
type Dwell<T> = { readonly target: T; readonly from: Point; readonly due: number; readonly astray?: true };

/**
 * Where the card of the mention pointed at stands; cards that the reader keeps open stand on their own. `T` is whatever tells one mention from another, compared by identity.
 * Times are those of the `now` handed in; `due` is when the next `tick` has something to do.
 */
export type CardState<T> =
  | { readonly name: 'idle' }
  | ({ readonly name: 'dwelling' } & Dwell<T>)
  /** `met`: the pointer has been on the mention or the card, so its leaving means something. `next`: a neighbour it rests on. */
  | { readonly name: 'open'; readonly target: T; readonly met: boolean; readonly next?: Dwell<T> }
  | { readonly name: 'leaving'; readonly target: T; readonly due: number };

/** What can happen to the card. `onWay`: between the open card and its own mention (see `corridor.ts`). */
export type CardEvent<T> =
  /** The pointer moved on a mention. */
  | { readonly type: 'over'; readonly target: T; readonly at: Point; readonly onWay?: boolean }
  /** The pointer moved on anything else of the page, `at` a point of it, or left the page. */
  | { readonly type: 'off'; readonly at?: Point; readonly onWay?: boolean }
  /** The pointer moved on the card itself. */
  | { readonly type: 'card' }
  /** A button went down, the page scrolled under the pointer, or the reader types or selects: it is not resting. */
  | { readonly type: 'disturb' }
  /** Asked for outright: tapped, or chosen in the popup. */
  | { readonly type: 'press'; readonly target: T }
  /** A press on the page, outside the card. */
  | { readonly type: 'press-away' }
  /** The reader keeps the card: it is no longer of these states, and another may open beside it. */
  | { readonly type: 'pin' }
  /** The reader no longer keeps a card: it takes the place of the open one. */
  | { readonly type: 'unpin'; readonly target: T }
  /** Escape, the close button, or the mention is gone. */
  | { readonly type: 'close' }
  | { readonly type: 'tick' };

/** The state before anything happened. */
export const idle = { name: 'idle' } as const;

/** The state after an event; the same object where nothing changed. */
export function nextCardState<T>(state: CardState<T>, event: CardEvent<T>, now: number, patience: Patience = 'normal'): CardState<T> {
  switch (event.type) {
    case 'over':
      return over(state, event, now, PATIENCE[patience]);
    case 'off':
      return off(state, event, now);
    case 'card':
      return state.name === 'leaving' || (state.name === 'open' && (!state.met || state.next)) ? opened(state.target, true) : state;
    case 'disturb':
      return state.name === 'dwelling' ? idle : withoutNext(state);
    case 'press':
      return opened(event.target, false);
    case 'pin':
      return state.name === 'open' || state.name === 'leaving' ? idle : state;
    case 'unpin':
      return opened(event.target, true);
    case 'press-away':
    case 'close':
      return idle;
    case 'tick':
      return tick(state, now);
  }
}

/** The mention whose card is shown in this state, if one is. */
export function shownTarget<T>(state: CardState<T>): T | undefined {
  return state.name === 'idle' || state.name === 'dwelling' ? undefined : state.target;
}

/** When the next `tick` is wanted; undefined for none. */
export function dueAt<T>(state: CardState<T>): number | undefined {
  if (state.name === 'dwelling') return state.due;
  if (state.name === 'open') return state.next?.due;
  if (state.name === 'leaving') return state.due;
  return undefined;
}

type Over<T> = Extract<CardEvent<T>, { readonly type: 'over' }>;

function over<T>(state: CardState<T>, { target, at, onWay }: Over<T>, now: number, patience: number): CardState<T> {
  if (state.name === 'idle' || state.name === 'dwelling') {
    const rest = state.name === 'dwelling' ? state : undefined;
    const dwell = rested(rest, target, at, now + DWELL_MS * patience);
    return dwell === rest ? state : { name: 'dwelling', ...dwell };
  }
  if (target === state.target) return state.name === 'open' && state.met && !state.next ? state : opened(target, true);
  const before = state.name === 'open' ? state.next : undefined;
  const next = rested(before, target, at, now + (onWay ? SWITCH_ON_WAY_MS : SWITCH_MS) * patience);
  if (next === before) return state;
  // On a neighbour the card neither closes nor counts down: it waits to see whether the pointer settles there.
  return { name: 'open', target: state.target, met: true, next };
}

/** The dwell that goes on, or a new one where the mention is another or the pointer has travelled. */
function rested<T>(dwell: Dwell<T> | undefined, target: T, at: Point, due: number): Dwell<T> {
  if (dwell?.target !== target || !isNear(dwell.from, at)) return { target, from: at, due };
  return dwell.astray ? { target, from: dwell.from, due: dwell.due } : dwell;
}

function isNear(from: Point, at: Point): boolean {
  return Math.hypot(at.x - from.x, at.y - from.y) <= REST_RADIUS_PX;
}

/** The dwell while the pointer is beside its mention, not far from where it came to rest; undefined where it has left. */
function strayed<T, D extends Dwell<T>>(dwell: D, at: Point | undefined): D | undefined {
  if (!at || !isNear(dwell.from, at)) return undefined;
  return dwell.astray ? dwell : { ...dwell, astray: true };
}

function off<T>(state: CardState<T>, { at, onWay }: Extract<CardEvent<T>, { readonly type: 'off' }>, now: number): CardState<T> {
  if (state.name === 'dwelling') return strayed(state, at) ?? idle;
  const next = state.name === 'open' && state.next && strayed(state.next, at);
  if (next) return next === state.next ? state : { ...state, next };
  const due = now + (onWay ? LINGER_ON_WAY_MS : LINGER_MS);
  if (state.name === 'open' && state.met) return { name: 'leaving', target: state.target, due };
  // Only on the way to the card, or back, does each move begin the patience anew.
  if (state.name === 'leaving' && (onWay || state.due > due)) return { ...state, due };
  return state;
}

function tick<T>(state: CardState<T>, now: number): CardState<T> {
  const due = dueAt(state);
  if (due === undefined || now < due) return state;
  if (state.name === 'dwelling' && !state.astray) return opened(state.target, true);
  if (state.name === 'open' && state.next) {
    const { target, astray } = state.next;
    return astray ? { name: 'leaving', target: state.target, due: now + LINGER_MS } : opened(target, true);
  }
  return idle;
}

function withoutNext<T>(state: CardState<T>): CardState<T> {
  return state.name === 'open' && state.next ? opened(state.target, state.met) : state;
}

function opened<T>(target: T, met: boolean): CardState<T> {
  return { name: 'open', target, met };
}
