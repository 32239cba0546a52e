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
 *        │◀─ pin: the card stands on its own from now on; unpin: any state ─▶ open
 *        └──────────────── tick, LINGER_MS after leaving; press-away, close ┘
 *
 *   `onWay`, between card and mention: leaving takes LINGER_ON_WAY_MS from the last move, a neighbour SWITCH_ON_WAY_MS.
 */
import { describe, expect, it } from 'vitest';
import { DWELL_MS, LINGER_MS, LINGER_ON_WAY_MS, REST_RADIUS_PX, SWITCH_MS, SWITCH_ON_WAY_MS } from '../../../src/card/delays.ts';
import { idle, nextCardState } from '../../../src/card/state.ts';
import { away, beside, card, close, disturb, off, onWay, over, passing, pin, play, press, type Step, unpin } from './play.ts';

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
  [
    'a tremble past the edge of the mention is still a rest',
    [
      { at: 0, event: over('a') },
      { at: 100, event: beside(REST_RADIUS_PX) },
      { at: 120, event: beside(3) },
      { at: DWELL_MS - 1, event: over('a') },
    ],
    DWELL_MS,
    ['a'],
  ],
  [
    'but nothing opens for a pointer that is beside it',
    [
      { at: 0, event: over('a') },
      { at: 100, event: beside(3) },
    ],
    5000,
    [],
  ],
  [
    'nor for one that was far off in between',
    [
      { at: 0, event: over('a') },
      { at: 100, event: beside(REST_RADIUS_PX + 1) },
      { at: 150, event: over('a') },
    ],
    DWELL_MS + 149,
    [],
  ],
  [
    'the same on a neighbour while a card is open',
    [...opened(), { at: 1000, event: over('b') }, { at: 1100, event: beside(9) }, { at: 1150, event: over('b', 2) }],
    1000 + SWITCH_MS,
    ['a', 'b'],
  ],
  [
    'which does not take over where the pointer stays beside it: that is leaving',
    [...opened(), { at: 1000, event: over('b') }, { at: 1100, event: beside(9) }],
    1000 + SWITCH_MS + LINGER_MS,
    ['a', undefined],
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
  [
    'on the way to the card each move begins the patience anew',
    [...opened(), ...[0, 1, 2, 3, 4].map((n) => ({ at: 1000 + n * (LINGER_ON_WAY_MS - 1), event: onWay }))],
    5 * (LINGER_ON_WAY_MS - 1) + 1000,
    ['a'],
  ],
  ['who stops there for long has left', [...opened(), { at: 1000, event: onWay }], 1000 + LINGER_ON_WAY_MS, ['a', undefined]],
  [
    'who turns off the way leaves as ever',
    [...opened(), { at: 1000, event: onWay }, { at: 1100, event: off }, { at: 1300, event: off }],
    1100 + LINGER_MS,
    ['a', undefined],
  ],
  [
    'and may turn back to it',
    [...opened(), { at: 1000, event: off }, { at: 1000 + LINGER_MS - 1, event: onWay }],
    1000 + 2 * LINGER_MS,
    ['a'],
  ],
  [
    'another mention on the way takes over only after a longer rest',
    [...opened(), { at: 1000, event: passing }],
    1000 + SWITCH_ON_WAY_MS,
    ['a', 'b'],
  ],
  ['not before', [...opened(), { at: 1000, event: passing }], 999 + SWITCH_ON_WAY_MS, ['a']],
  [
    'the way counts only for who has been at one of its ends',
    [
      { at: 0, event: press('a') },
      { at: 10, event: onWay },
    ],
    9000,
    ['a'],
  ],
  [
    'and only for an open card',
    [
      { at: 0, event: over('a') },
      { at: 10, event: onWay },
    ],
    9000,
    [],
  ],
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
  ['a card that is kept is no longer the mention’s', [...opened(), { at: 900, event: pin }], 900, ['a', undefined]],
  ['nor is one that the pointer has left', [...opened(), { at: 900, event: off }, { at: 1000, event: pin }], 9000, ['a', undefined]],
  [
    'and another may open',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: off }, { at: 1100, event: over('b') }],
    1100 + DWELL_MS,
    ['a', undefined, 'b'],
  ],
  [
    'after the usual rest, as from nothing',
    [...opened(), { at: 900, event: pin }, { at: 1100, event: over('b') }],
    1099 + DWELL_MS,
    ['a', undefined],
  ],
  [
    'a neighbour that waited does not take over then',
    [...opened(), { at: 900, event: over('b') }, { at: 901, event: pin }],
    9000,
    ['a', undefined],
  ],
  [
    'no longer kept, it is the mention’s again',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: unpin('a') }],
    9000,
    ['a', undefined, 'a'],
  ],
  [
    'and leaving counts',
    [...opened(), { at: 900, event: pin }, { at: 1000, event: unpin('a') }, { at: 1100, event: off }],
    1100 + LINGER_MS,
    ['a', undefined, 'a', undefined],
  ],
  ['it takes the place of the one that is open', [...opened(), { at: 1000, event: unpin('b') }], 9000, ['a', 'b']],
  [
    'and of the one that was to open',
    [
      { at: 0, event: over('a') },
      { at: 10, event: unpin('b') },
    ],
    9000,
    ['b'],
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
