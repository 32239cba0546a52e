import type { Patience } from '../../../src/card/delays.ts';
import { type CardEvent, type CardState, dueAt, idle, nextCardState, shownTarget } from '../../../src/card/state.ts';

// What happens in these tests, by short names.
export const over = (target: string, x = 0): CardEvent<string> => ({ type: 'over', target, at: { x, y: 0 } });
export const press = (target: string): CardEvent<string> => ({ type: 'press', target });
export const off: CardEvent<string> = { type: 'off' };
export const beside = (x: number): CardEvent<string> => ({ type: 'off', at: { x, y: 0 } });
export const onWay: CardEvent<string> = { type: 'off', onWay: true };
export const passing: CardEvent<string> = { type: 'over', target: 'b', at: { x: 0, y: 0 }, onWay: true };
export const card: CardEvent<string> = { type: 'card' };
export const pin: CardEvent<string> = { type: 'pin' };
export const unpin = (target: string): CardEvent<string> => ({ type: 'unpin', target });
export const close: CardEvent<string> = { type: 'close' };
export const disturb: CardEvent<string> = { type: 'disturb' };
export const away: CardEvent<string> = { type: 'press-away' };

/** What happens to the card, and when. */
export type Step = { readonly at: number; readonly event: CardEvent<string> };

/** What the card went through: where it stands at the end, and all that was shown, `undefined` where it closed. */
export type Played = { readonly state: CardState<string>; readonly shown: readonly (string | undefined)[] };

/** Plays events at their times, with every tick that falls due in between, up to `until`. */
export function play(steps: readonly Step[], until: number, patience?: Patience): Played {
  let state: CardState<string> = idle;
  const shown: (string | undefined)[] = [];
  const apply = (event: CardEvent<string>, now: number) => {
    state = nextCardState(state, event, now, patience);
    if (shownTarget(state) !== shown.at(-1)) shown.push(shownTarget(state));
  };
  const tickUntil = (now: number) => {
    for (let due = dueAt(state); due !== undefined && due <= now; due = dueAt(state)) apply({ type: 'tick' }, due);
  };
  for (const { at, event } of steps) {
    tickUntil(at);
    apply(event, at);
  }
  tickUntil(until);
  return { state, shown };
}
