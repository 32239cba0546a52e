import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE, intoWindow, LEAST, nextCorner, type Rect, resized, STEP, stepOf } from '../../../src/card/put.ts';

const room = { width: 1000, height: 700 };
const box = (x: number, y: number, width = 400, height = 300): Rect => ({ x, y, width, height });
const right = 1000 - 400 - EDGE;
const bottom = 700 - 300 - EDGE;

describe('a card is kept in the window', () => {
  it.each([
    ['where it is wanted, if it has room there', box(100, 50), { x: 100, y: 50 }],
    ['not over the start', box(-300, -20), { x: EDGE, y: EDGE }],
    ['not over the end', box(900, 650), { x: right, y: bottom }],
    ['from its start, where it is larger than the window', box(40, 40, 1200, 900), { x: EDGE, y: EDGE }],
  ])('%s', (_name, wanted, place) => expect(intoWindow(wanted, room)).toEqual(place));
});

describe('the next corner', () => {
  it.each([
    ['is the nearest for a card that lies in none', box(550, 60), { x: right, y: EDGE }],
    ['even from nearby', box(EDGE + 2, EDGE), { x: EDGE, y: EDGE }],
    ['goes round clockwise: from the top left', box(EDGE, EDGE), { x: right, y: EDGE }],
    ['from the top right', box(right, EDGE), { x: right, y: bottom }],
    ['from the bottom right', box(right, bottom), { x: EDGE, y: bottom }],
    ['from the bottom left', box(EDGE, bottom), { x: EDGE, y: EDGE }],
    ['leaves out what places lose by being whole pixels', { ...box(right, EDGE), x: Math.round(right - 0.4) }, { x: right, y: bottom }],
    ['is told of a box whose sizes it only inherits, as a browser’s', Object.create(box(550, 60)) as Rect, { x: right, y: EDGE }],
    ['goes on where the window is too small for two', box(EDGE, EDGE, 990, 300), { x: EDGE, y: EDGE }],
  ])('%s', (_name, from, corner) => expect(nextCorner(from, room)).toEqual(corner));
});

describe('a card takes the size of its moved corner', () => {
  const from = box(300, 200);
  it.each([
    ['larger', 'ltr', { x: 60, y: 40 }, box(300, 200, 460, 340)],
    ['smaller', 'ltr', { x: -60, y: -40 }, box(300, 200, 340, 260)],
    ['never too small', 'ltr', { x: -900, y: -900 }, box(300, 200, LEAST.width, LEAST.height)],
    ['never out of the window', 'ltr', { x: 900, y: 900 }, box(300, 200, 1000 - 300 - EDGE, 700 - 200 - EDGE)],
    ['mirrored, larger: its right edge stays', 'rtl', { x: -60, y: 40 }, box(240, 200, 460, 340)],
    ['mirrored, smaller', 'rtl', { x: 60, y: 0 }, box(360, 200, 340, 300)],
    ['mirrored, never too small', 'rtl', { x: 900, y: 0 }, box(700 - LEAST.width, 200, LEAST.width, 300)],
    ['mirrored, never out of the window', 'rtl', { x: -900, y: 0 }, box(EDGE, 200, 700 - EDGE, 300)],
  ] as const)('%s', (_name, dir, by, size) => expect(resized(from, by, dir, room)).toEqual(size));

  it('and lies in the window, whatever is done with it', () => {
    const within = (most: number) => fc.integer({ min: -most, max: most });
    fc.assert(
      fc.property(fc.record({ x: within(2000), y: within(2000) }), fc.boolean(), (by, isMirrored) => {
        const size = resized(from, by, isMirrored ? 'rtl' : 'ltr', room);
        expect(size.width).toBeGreaterThanOrEqual(LEAST.width);
        expect(size.height).toBeGreaterThanOrEqual(LEAST.height);
        expect(intoWindow(size, room)).toEqual({ x: size.x, y: size.y });
      }),
      { seed: 20210710 },
    );
  });
});

describe('an arrow key', () => {
  it.each([
    ['ArrowLeft', { x: -STEP, y: 0 }],
    ['ArrowRight', { x: STEP, y: 0 }],
    ['ArrowUp', { x: 0, y: -STEP }],
    ['ArrowDown', { x: 0, y: STEP }],
    ['Home', undefined],
    ['Enter', undefined],
    ['x', undefined],
  ])('moves by a step: %s', (key, step) => expect(stepOf(key)).toEqual(step));
});
