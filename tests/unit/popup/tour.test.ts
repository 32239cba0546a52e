import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameCounts, nextStop, type Stop } from '../../../popup/tour.ts';

const frame = (frameId: number, count: number): FrameCounts => ({ frameId, counts: count > 0 ? [{ entity: 'kabul', count }] : [] });

/** The frames visited in `steps` steps from the start. */
function walk(frames: readonly FrameCounts[], steps: number, step: 1 | -1): (number | undefined)[] {
  let last: Stop | undefined;
  return Array.from({ length: steps }, () => {
    last = nextStop(frames, 'kabul', last, step);
    return last?.frameId;
  });
}

describe('the way through the mentions of a page', () => {
  it('goes forward through every frame that names the entity, and round again', () => {
    expect(walk([frame(0, 2), frame(7, 0), frame(9, 1)], 5, 1)).toEqual([0, 0, 9, 0, 0]);
  });

  it('goes backward from the last', () => {
    expect(walk([frame(0, 2), frame(7, 0), frame(9, 1)], 5, -1)).toEqual([9, 0, 0, 9, 0]);
  });

  it('turns back where it stands', () => {
    const frames = [frame(0, 2), frame(9, 1)];
    const second = nextStop(frames, 'kabul', { frameId: 0, place: 0 }, 1);
    expect(second).toEqual({ frameId: 0, place: 1 });
    expect(nextStop(frames, 'kabul', second, -1)).toEqual({ frameId: 0, place: 0 });
  });

  it('has nowhere to go where nothing is named', () => {
    expect(nextStop([], 'kabul', undefined, 1)).toBeUndefined();
    expect(nextStop([frame(0, 0)], 'kabul', undefined, -1)).toBeUndefined();
    expect(nextStop([frame(0, 3)], 'herat', undefined, 1)).toBeUndefined();
  });

  it('finds its place again when the page names fewer than before', () => {
    expect(nextStop([frame(0, 2)], 'kabul', { frameId: 9, place: 40 }, 1)).toEqual({ frameId: 0, place: 1 });
  });

  it('visits each frame as often as it names the entity, in each round', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), fc.constantFrom(1 as const, -1 as const), (counts, step) => {
        const frames = counts.map((count, index) => frame(index, count));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const visited = walk(frames, total, step);
        expect(counts.map((_, index) => visited.filter((id) => id === index).length)).toEqual(counts);
      }),
      { seed: 7 },
    );
  });
});
