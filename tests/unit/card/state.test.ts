/*
 *                over (a mention)
 *      ┌──────┐ ───────────────▶ ┌──────────┐   over again, near: waits on; far: waits anew
 *      │ idle │                  │ dwelling │   over another: waits anew
 *      └──────┘ ◀─────────────── └──────────┘
 *        ▲  │   off, disturb,       │ tick, DWELL_MS after the pointer came to rest
 *        │  │   press-away, close   ▼
 *        │  └──── press ───────▶ ┌──────┐ ◀─── over the same, card ──── ┌─────────┐
 *        │                       │ open │ ──── off, once met ─────────▶ │ leaving │
 *        │◀─ press-away, close ─ └──────┘                               └─────────┘
 *        │                        │  ▲  ▲ over another: open, with a `next` that takes over on tick, SWITCH_MS after rest
 *        │                    pin ▼  │ pin                                │
 *        │◀────── close ──────── ┌────────┐                               │
 *        │                       │ pinned │ (nothing but pin, press and close counts)
 *        │                       └────────┘                               │
 *        └──────────────── tick, LINGER_MS after leaving; press-away, close ┘
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DWELL_MS, LINGER_MS, REST_RADIUS_PX, SWITCH_MS } from '../../../src/card/delays.ts';
import { type CardEvent, type CardState, dueAt, idle, nextCardState, shownTarget } from '../../../src/card/state.ts';

type Step = { readonly at: number; readonly event: CardEvent<string> };

const over = (target: string, x = 0): CardEvent<string> => ({ type: 'over', target, at: { x, y: 0 } });
const press = (target: string): CardEvent<string> => ({ type: 'press', target });
const off: CardEvent<string> = { type: 'off' };
const card: CardEvent<string> = { type: 'card' };
const pin: CardEvent<string> = { type: 'pin' };
const close: CardEvent<string> = { type: 'close' };
const disturb: CardEvent<string> = { type: 'disturb' };
const away: CardEvent<string> = { type: 'press-away' };

/** Plays events at their times, with every tick that falls due in between, and gives what is shown at `until`. */
function play(steps: readonly Step[], until: number): { state: CardState<string>; shown: (string | undefined)[] } {
  let state: CardState<string> = idle;
  const shown: (string | undefined)[] = [];
  const apply = (event: CardEvent<string>, now: number) => {
    state = nextCardState(state, event, now);
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

const opened = (target = 'a'): Step[] => [
  { at: 0, event: over(target) },
  { at: DWELL_MS, event: { type: 'tick' } },
];

const cases: readonly (readonly [name: string, steps: readonly Step[], until: number, shown: readonly (string | undefined)[]])[] = [
  ['rest on a mention opens its card', [{ at: 0, event: over('a') }], DWELL_MS, ['a']],
  ['not a moment sooner', [{ at: 0, event: over('a') }], DWELL_MS - 1, []],
  [
    'a tremble is still a rest',
    [
      { at: 0, event: over('a') },
      { at: 200, event: over('a', REST_RADIUS_PX) },
    ],
    DWELL_MS,
    ['a'],
  ],
  [
    'travel along a long mention is no rest',
    [
      { at: 0, event: over('a') },
      { at: 200, event: over('a', REST_RADIUS_PX + 1) },
    ],
    DWELL_MS + 199,
    [],
  ],
  [
    'rest after travel opens',
    [
      { at: 0, event: over('a') },
      { at: 200, event: over('a', 90) },
    ],
    DWELL_MS + 200,
    ['a'],
  ],
  [
    'passing over opens nothing',
    [
      { at: 0, event: over('a') },
      { at: 290, event: off },
    ],
    5000,
    [],
  ],
  ['passing from mention to mention opens nothing', [0, 1, 2, 3, 4, 5].map((n) => ({ at: n * 250, event: over(`m${n}`) })), 1250, []],
  [
    'a button that goes down ends the dwell',
    [
      { at: 0, event: over('a') },
      { at: 100, event: disturb },
    ],
    5000,
    [],
  ],
  ['leaving closes after a grace', [...opened(), { at: 1000, event: off }], 1000 + LINGER_MS, ['a', undefined]],
  ['not before the grace is over', [...opened(), { at: 1000, event: off }], 999 + LINGER_MS, ['a']],
  [
    'further moves off do not prolong the grace',
    [...opened(), { at: 1000, event: off }, { at: 1200, event: off }],
    1000 + LINGER_MS,
    ['a', undefined],
  ],
  ['the pointer can go into the card and stay', [...opened(), { at: 1000, event: off }, { at: 1200, event: card }], 9000, ['a']],
  ['and out of it', [...opened(), { at: 1000, event: card }, { at: 2000, event: off }], 9000, ['a', undefined]],
  ['coming back to the mention keeps it', [...opened(), { at: 1000, event: off }, { at: 1200, event: over('a') }], 9000, ['a']],
  [
    'a neighbour takes over without closing in between',
    [...opened(), { at: 1000, event: off }, { at: 1100, event: over('b') }],
    1100 + SWITCH_MS,
    ['a', 'b'],
  ],
  [
    'a neighbour passed on the way to the card does not',
    [...opened(), { at: 1000, event: over('b') }, { at: 1100, event: card }],
    9000,
    ['a'],
  ],
  ['nor one passed on the way out', [...opened(), { at: 1000, event: over('b') }, { at: 1100, event: off }], 9000, ['a', undefined]],
  ['a press opens at once', [{ at: 0, event: press('a') }], 0, ['a']],
  [
    'and stays while the pointer has not come near',
    [
      { at: 0, event: press('a') },
      { at: 10, event: off },
    ],
    9000,
    ['a'],
  ],
  [
    'but goes once it has been there and left',
    [
      { at: 0, event: press('a') },
      { at: 10, event: card },
      { at: 20, event: off },
    ],
    9000,
    ['a', undefined],
  ],
  ['a press elsewhere closes', [...opened(), { at: 1000, event: away }], 1000, ['a', undefined]],
  ['a press on another moves on', [...opened(), { at: 1000, event: press('b') }], 1000, ['a', 'b']],
  ['Escape closes', [...opened(), { at: 1000, event: close }], 1000, ['a', undefined]],
  [
    'pinned, it stays whatever the pointer does',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: off }, { at: 1100, event: over('b') }, { at: 1200, event: away }],
    9000,
    ['a'],
  ],
  ['pinned, Escape closes all the same', [...opened(), { at: 900, event: pin }, { at: 1000, event: close }], 1000, ['a', undefined]],
  [
    'unpinned, leaving counts again',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: pin }, { at: 1100, event: off }],
    9000,
    ['a', undefined],
  ],
  [
    'pinned, a press shows another and stays pinned',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: press('b') }, { at: 1100, event: off }],
    9000,
    ['a', 'b'],
  ],
  [
    'scrolling drops a waiting neighbour, not the card',
    [...opened(), { at: 1000, event: over('b') }, { at: 1100, event: disturb }],
    9000,
    ['a'],
  ],
  [
    'a pin without a card does nothing',
    [
      { at: 0, event: over('a') },
      { at: 10, event: pin },
    ],
    20,
    [],
  ],
];

describe('the card’s states', () => {
  it.each(cases)('%s', (_name, steps, until, shown) => {
    expect(play(steps, until).shown).toEqual(shown);
  });

  it('gives the very same state where nothing changes', () => {
    const { state } = play(opened(), DWELL_MS);
    expect(nextCardState(state, over('a', 500), 1000)).toBe(state);
    expect(nextCardState<string>(idle, off, 0)).toBe(idle);
    const dwelling = nextCardState<string>(idle, over('a'), 0);
    expect(nextCardState(dwelling, over('a', 3), 50)).toBe(dwelling);
  });
});

const anyEvent: fc.Arbitrary<CardEvent<string>> = fc.oneof(
  fc.record({ target: fc.constantFrom('a', 'b', 'c'), x: fc.integer({ min: 0, max: 60 }) }).map(({ target, x }) => over(target, x)),
  fc.constantFrom(off, card, disturb, away, pin, close, press('a')),
);
const anySteps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 500 }), event: anyEvent }), { maxLength: 40 }).map((list) => {
  let at = 0;
  return list.map(({ wait, event }): Step => {
    at += wait;
    return { at, event };
  });
});

describe('whatever happens', () => {
  it('opens only what was rested on or pressed, and waits only for what is due', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const end = (steps.at(-1)?.at ?? 0) + 10_000;
        const { state, shown } = play(steps, end);
        const named = new Set(steps.map(({ event }) => ('target' in event ? event.target : undefined)));
        for (const target of shown) expect(target === undefined || named.has(target)).toBe(true);
        // Long after the last event nothing is pending: no timer is left running.
        expect(dueAt(state)).toBeUndefined();
        expect(play([...steps, { at: end, event: close }], end).state).toBe(idle);
      }),
      { seed: 20210710, numRuns: 500 },
    );
  });

  it('never opens by moves alone that are quicker than a dwell', () => {
    const quick = fc.array(fc.record({ wait: fc.integer({ min: 0, max: DWELL_MS - 1 }), target: fc.constantFrom('a', 'b') }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(quick, (moves) => {
        let at = 0;
        // Each move goes further than a rest allows.
        const steps = moves.map(({ wait, target }, index): Step => {
          at += wait;
          return { at, event: over(target, index * (REST_RADIUS_PX + 1)) };
        });
        expect(play([...steps, { at: at + 1, event: off }], at + 9000).shown).toEqual([]);
      }),
      { seed: 20210710, numRuns: 300 },
    );
  });
});
