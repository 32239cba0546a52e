import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/card/corridor.ts';
import { type FrameMeasure, holesOf, insetBox, inward, isTooSmall, outward } from '../../../src/card/frame-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a window too small for a card', () => {
  it.each<[width: number, height: number, small: boolean]>([
    [300, 120, true],
    [1000, 319, true],
    [435, 900, true],
    [436, 320, false],
    [1000, 700, false],
  ])('%i by %i: %j', (width, height, small) => expect(isTooSmall({ width, height })).toBe(small));
});

describe('boxes in a frame, as the window around sees them', () => {
  const inner = { width: 300, height: 100 };
  const plain = { box: box(200, 150, 500, 250), inner };
  const halved = { box: box(200, 150, 350, 200), inner };
  it.each<[name: string, hole: typeof plain, boxes: Box[], seen: Box[]]>([
    ['in it as a whole', plain, [box(10, 20, 60, 40)], [box(210, 170, 260, 190)]],
    ['in a frame made smaller', halved, [box(10, 20, 60, 40)], [box(205, 160, 230, 170)]],
    ['in part above and to the left', plain, [box(-30, -10, 20, 10)], [box(200, 150, 220, 160)]],
    ['in part below and to the right', plain, [box(280, 90, 400, 120)], [box(480, 240, 500, 250)]],
    ['scrolled out of it', plain, [box(10, -40, 60, -20)], []],
    ['beside it', plain, [box(301, 0, 350, 20)], []],
    ['at its edge, where nothing of them is seen', plain, [box(10, 100, 60, 120)], []],
    ['of two lines, one of them out of sight', plain, [box(200, 80, 290, 98), box(0, 100, 40, 118)], [box(400, 230, 490, 248)]],
    ['larger than the frame, as no word is', plain, [box(-1000, -1000, 9999, 9999)], [box(200, 150, 500, 250)]],
    ['none', plain, [], []],
  ])('%s', (_name, hole, boxes, seen) => expect(outward(boxes, hole)).toEqual(seen));

  it('are the same again from within, and a card beside them need not be inside', () => {
    expect(inward(box(205, 160, 230, 170), halved)).toEqual(box(10, 20, 60, 40));
    expect(inward(box(100, 100, 400, 300), halved)).toEqual(box(-200, -100, 400, 300));
  });
});

describe('the window in the box of its element', () => {
  /** A border of 5, a padding of 10 at the left, 320 wide and 110 high as it is laid out. */
  const inset = box(15 / 320, 5 / 110, 315 / 320, 105 / 110);
  it.each<[name: string, element: Box, window: Box]>([
    ['as laid out', box(100, 200, 420, 310), box(115, 205, 415, 305)],
    ['made smaller by half', box(100, 200, 260, 255), box(107.5, 202.5, 257.5, 252.5)],
  ])('%s', (_name, element, window) => {
    const seen = insetBox(element, inset);
    for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(seen[side]).toBeCloseTo(window[side]);
  });
});

describe('the holes from a frame outward', () => {
  const whole = box(0, 0, 1, 1);
  const measure = (frameId: number, path: number[], frames: [index: number, box: Box][] = []): FrameMeasure => ({
    ...{ frameId, path, inner: { width: 100 + frameId, height: 50 + frameId } },
    frames: frames.map(([index, box]) => ({ index, box, inset: whole })),
  });
  const [first, second] = [box(10, 10, 110, 60), box(300, 10, 400, 60)];
  const page = measure(
    0,
    [],
    [
      [0, first],
      [1, second],
    ],
  );
  const frames = [page, measure(4, [0]), measure(5, [1], [[0, first]]), measure(6, [1, 0]), measure(7, [-1])];
  const indices = (measured: FrameMeasure[], frameId: number) => holesOf(measured, frameId)?.map(({ index }) => index);

  it.each<[name: string, measured: FrameMeasure[], frameId: number, indices: number[] | undefined]>([
    ['one in the page’s own document', frames, 4, [0]],
    ['one in another', frames, 6, [0, 1]],
    ['whatever order they answer in', [...frames].reverse(), 6, [0, 1]],
    ['the page’s own document itself', frames, 0, undefined],
    ['one that did not answer', frames, 9, undefined],
    ['one whose number nobody knows, as in a shadow root', frames, 7, undefined],
    ['one between that did not answer', frames.filter(({ frameId }) => frameId !== 5), 6, undefined],
    ['the page’s own document that did not answer', frames.filter(({ frameId }) => frameId !== 0), 4, undefined],
    ['one whose element has no box', [measure(0, []), measure(4, [0])], 4, undefined],
    ['one of no size', [page, { ...measure(4, [0]), inner: { width: 0, height: 10 } }], 4, undefined],
  ])('of %s', (_name, measured, frameId, wanted) => expect(indices(measured, frameId)).toEqual(wanted));

  it('are each in the window around', () => {
    expect(holesOf(frames, 6)).toMatchObject([
      { box: first, inner: { width: 106, height: 56 } },
      { box: second, inner: { width: 105, height: 55 } },
    ]);
  });
});
