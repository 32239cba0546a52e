import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, hullOf, isBetween } from '../../../src/card/corridor.ts';
import type { Point } from '../../../src/card/state.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const mention = box(100, 100, 160, 120);
/** Below, and wider to both sides. */
const below = box(50, 130, 350, 400);
/** To the lower right. */
const aslant = box(300, 300, 400, 400);

describe('between boxes', () => {
  const cases: readonly [name: string, boxes: readonly Box[], x: number, y: number, between: boolean][] = [
    ['in one of them', [mention, below], 101, 101, true],
    ['in the other', [mention, below], 340, 390, true],
    ['at a corner', [mention, below], 50, 400, true],
    ['on an edge', [mention, below], 130, 100, true],
    ['in the gap', [mention, below], 130, 125, true],
    ['beside the gap, on the slope', [mention, below], 80, 125, true],
    ['beside the mention', [mention, below], 60, 105, false],
    ['above it', [mention, below], 130, 99, false],
    ['on a slanting way', [mention, aslant], 220, 210, true],
    ['off it, to the right', [mention, aslant], 300, 150, false],
    ['off it, below', [mention, aslant], 120, 350, false],
    ['within the bounds of both, but in no straight way', [mention, aslant], 399, 101, false],
    ['boxes one in the other', [below, box(100, 200, 120, 210)], 349, 131, true],
    ['one box alone', [mention], 130, 110, true],
    ['beside one box alone', [mention], 161, 110, false],
    ['on a box without height', [box(0, 5, 10, 5)], 10, 5, true],
    ['in line with it, past its end', [box(0, 5, 10, 5)], 11, 5, false],
    ['on a box that is a point', [box(3, 3, 3, 3)], 3, 3, true],
    ['beside it', [box(3, 3, 3, 3)], 3, 4, false],
    ['no boxes', [], 0, 0, false],
    ['the gap between two lines of a mention', [box(300, 0, 400, 20), box(0, 24, 80, 44)], 200, 22, true],
  ];
  it.each(cases)('%s', (_name, boxes, x, y, between) => expect(isBetween(boxes, { x, y })).toBe(between));
});

describe('the box at a point', () => {
  it('is the one that holds it', () => {
    expect(boxAt([mention, aslant], { x: 300, y: 400 })).toBe(aslant);
    expect(boxAt([mention, aslant], { x: 299, y: 400 })).toBeUndefined();
  });
});

const anyPoint: fc.Arbitrary<Point> = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const anyBox = fc.tuple(anyPoint, fc.nat(300), fc.nat(300)).map(([{ x, y }, width, height]) => box(x, y, x + width, y + height));
const anyBoxes = fc.array(anyBox, { minLength: 1, maxLength: 4 });
const runs = { seed: 20210710, numRuns: 500 };

describe('for any boxes', () => {
  it('every straight way from a point of one to a point of another lies between them', () => {
    const share = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
    const pick = ({ left, top, right, bottom }: Box, x: number, y: number) => ({
      x: left + (right - left) * x,
      y: top + (bottom - top) * y,
    });
    fc.assert(
      fc.property(anyBox, anyBox, fc.tuple(share, share, share, share, share), (a, b, [ax, ay, bx, by, way]) => {
        const from = pick(a, ax, ay);
        const to = pick(b, bx, by);
        expect(isBetween([a, b], { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way })).toBe(true);
      }),
      runs,
    );
  });

  it('what lies between is on no outer side: a line parts the rest from all boxes', () => {
    fc.assert(
      fc.property(anyBoxes, anyPoint, (boxes, point) => {
        // By another way than the code's: from the point, the directions to all corners leave a half turn free.
        const corners = boxes.flatMap(({ left, top, right, bottom }) => [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y }))));
        if (corners.some(({ x, y }) => x === point.x && y === point.y)) return;
        const turns = corners.map(({ x, y }) => Math.atan2(y - point.y, x - point.x)).sort((a, b) => a - b);
        const gaps = turns.map((turn, at) => (turns[at + 1] ?? (turns[0] ?? 0) + 2 * Math.PI) - turn);
        const widest = Math.max(...gaps);
        if (Math.abs(widest - Math.PI) > 1e-9) expect(isBetween(boxes, point)).toBe(widest < Math.PI);
      }),
      runs,
    );
  });

  it('the hull has no corner that is none: without it, it lies outside the others', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 12 }), (points) => {
        const hull = hullOf(points);
        expect(new Set(hull.map(({ x, y }) => `${x} ${y}`)).size).toBe(new Set(hull).size);
        if (hull.length < 3) return;
        for (const corner of hull) {
          const others = hull.filter((each) => each !== corner).map(({ x, y }) => box(x, y, x, y));
          expect(isBetween(others, corner)).toBe(false);
        }
      }),
      runs,
    );
  });
});
