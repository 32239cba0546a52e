import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TourFrame, type TourStep, tourTries } from '../../src/tour.ts';

/** Frames in the order of the page, by when each was last visited. */
const frames = (...visits: readonly number[]): TourFrame[] => visits.map((visitedAt, index) => ({ frameId: index * 10, visitedAt }));
const tries = (list: readonly TourFrame[], step: TourStep) =>
  tourTries(list, step)
    .map(({ frameId, start }) => `${frameId} ${start}`)
    .join(', ');

describe('the way over the frames of a page', () => {
  it.each<[what: string, list: readonly TourFrame[], step: TourStep, way: string]>([
    ['no frame that names anything', [], 1, ''],
    ['one frame, round to its own edge', frames(5), 1, '0 here, 0 edge'],
    ['one frame, never visited', frames(0), -1, '0 here, 0 edge'],
    ['the page itself first where nothing was visited', frames(0, 0, 0), 1, '0 here, 10 edge, 20 edge, 0 edge'],
    ['back from the page itself to its last frame', frames(0, 0, 0), -1, '0 here, 20 edge, 10 edge, 0 edge'],
    ['on from the frame last visited', frames(3, 7, 0), 1, '10 here, 20 edge, 0 edge, 10 edge'],
    ['back from the frame last visited', frames(3, 7, 0), -1, '10 here, 0 edge, 20 edge, 10 edge'],
    ['on from the last frame to the page itself', frames(3, 0, 9), 1, '20 here, 0 edge, 10 edge, 20 edge'],
  ])('%s', (_what, list, step, way) => expect(tries(list, step)).toBe(way));

  it('looks in every frame once, and once more where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }), fc.constantFrom<TourStep>(1, -1), (visits, step) => {
        const way = tourTries(frames(...visits), step);
        expect(way.at(-1)).toEqual({ frameId: way[0]?.frameId, start: 'edge' });
        expect(way.slice(0, -1).map(({ frameId }) => frameId)).toHaveLength(visits.length);
        expect(new Set(way.map(({ frameId }) => frameId)).size).toBe(visits.length);
        expect(way.filter(({ start }) => start === 'here')).toHaveLength(1);
      }),
      { seed: 11 },
    );
  });
});
