import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/card/corridor.ts';
import { type Flow, placeCard, type Side, type Situation } from '../../../src/card/placing.ts';

const window: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const across: Flow = { lines: 'down', isRightToLeft: false };
const box = (left: number, top: number, width = 60, height = 20): Box => ({ left, top, right: left + width, bottom: top + height });

const place = (at: Partial<Situation>) =>
  placeCard({ mention: [box(400, 300)], line: [], window, card: { width: 420, height: 350 }, flow: across, ...at });

describe('a card goes', () => {
  test.each<[string, Partial<Situation>, Side]>([
    ['below', {}, 'below'],
    ['above where below it does not fit', { mention: [box(400, 500)] }, 'above'],
    ['where there is more room if it fits nowhere', { card: { width: 420, height: 600 }, mention: [box(400, 380)] }, 'above'],
    ['beside the mention where neither has room', { window: { ...window, bottom: 240 }, mention: [box(400, 110)] }, 'right'],
    ['before it there, if there is none behind', { window: { ...window, bottom: 240 }, mention: [box(800, 110)] }, 'left'],
    [
      'below or above all the same where nothing has room',
      { window: { left: 0, top: 0, right: 400, bottom: 240 }, mention: [box(200, 90)] },
      'below',
    ],
    ['to the next column', { flow: { lines: 'left', isRightToLeft: false }, mention: [box(500, 300, 20, 60)] }, 'left'],
    ['to the column before, if the next has no room', { flow: { lines: 'left', isRightToLeft: false } }, 'right'],
    ['to the next column on the right', { flow: { lines: 'right', isRightToLeft: false } }, 'right'],
    [
      'below the mention where no column has room',
      { flow: { lines: 'right', isRightToLeft: false }, window: { ...window, right: 500 } },
      'below',
    ],
    ['on where it was', { side: 'above', mention: [box(400, 320)] }, 'above'],
    ['to the other side where it gets narrow', { side: 'above', mention: [box(400, 200)] }, 'below'],
  ])('%s', (_, at, side) => expect(place(at).side).toBe(side));
});

describe('a card’s place', () => {
  test.each<[string, Partial<Situation>, { left?: number; top?: number; height?: number }]>([
    ['begins where its mention begins', {}, { left: 400, top: 326, height: 366 }],
    [
      'ends where its mention ends in right-to-left text',
      { flow: { lines: 'down', isRightToLeft: true }, mention: [box(800, 300)] },
      { left: 440 },
    ],
    ['ends above the line', { mention: [box(400, 500)] }, { top: 144, height: 486 }],
    ['keeps off the window’s right edge', { mention: [box(900, 300)] }, { left: 572 }],
    ['keeps off its left edge', { mention: [box(-20, 300)] }, { left: 8 }],
    ['is at the end of two lines', { mention: [box(900, 300, 90), box(10, 325)] }, { left: 10, top: 351 }],
    ['is at their beginning where it is above', { mention: [box(500, 500), box(10, 525)] }, { left: 500, top: 144 }],
    ['begins with a mention of several pieces on one line', { mention: [box(300, 300), box(360, 300)] }, { left: 300 }],
    ['has the whole height beside a column', { flow: { lines: 'right', isRightToLeft: false } }, { left: 466, top: 300, height: 684 }],
    ['is in that part of the window that is seen', { window: { left: 300, top: 200, right: 800, bottom: 700 } }, { left: 372 }],
  ])('%s', (_, at, wanted) => expect(place(at)).toMatchObject(wanted));
});
