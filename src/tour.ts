/** Onward or back. */
export type TourStep = 1 | -1;

/** Where in a frame a step starts: at the mention last visited there (or, where none was, at what is in view), or before its first mention (or after its last). */
export type TourStart = 'here' | 'edge';

/** A frame of a page with mentions: when one of them was last visited, in ms since the epoch; 0 where none was. */
export type TourFrame = { readonly frameId: number; readonly visitedAt: number };

/** One frame to look in for the mention that comes next. */
export type TourTry = { readonly frameId: number; readonly start: TourStart };

/**
 * Where the mention that comes next may be, most likely first: the frame last visited (or, where none was, the first), the others in turn, and
 * at the end that frame from its other edge, so that the tour goes round. The frames are given in the order of the page.
 */
export function tourTries(frames: readonly TourFrame[], step: TourStep): readonly TourTry[] {
  const latest = Math.max(...frames.map(({ visitedAt }) => visitedAt));
  const from = frames.findIndex(({ visitedAt }) => visitedAt === latest);
  const ids = frames.map(({ frameId }) => frameId);
  const onward = [...ids.slice(from), ...ids.slice(0, from)];
  const round = step > 0 ? onward : [...onward.slice(0, 1), ...onward.slice(1).reverse()];
  return [...round, ...round.slice(0, 1)].map((frameId, index) => ({ frameId, start: index === 0 ? 'here' : 'edge' }));
}
