import type { EntityCount } from '../src/messages.ts';

/** One frame of the page and what it names. */
export type FrameCounts = { readonly frameId: number; readonly counts: readonly EntityCount[] };

/** A mention of an entity: the frame it is in, and its place among all mentions of the page, from 0. */
export type Stop = { readonly frameId: number; readonly place: number };

/**
 * The mention after (1) or before (-1) the last stop, wrapping round over all frames in their order; from no stop, the first or the last.
 * Undefined where no frame names the entity. Each frame keeps its own place among its mentions, so stepping through all frames in turn stays in step.
 */
export function nextStop(frames: readonly FrameCounts[], entity: string, last: Stop | undefined, step: 1 | -1): Stop | undefined {
  const counts = frames.map((frame) => frame.counts.find((each) => each.entity === entity)?.count ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const from = last?.place ?? (step === 1 ? -1 : 0);
  const place = (from + step + total) % total;
  let left = place;
  for (const [index, { frameId }] of frames.entries()) {
    left -= counts[index] ?? 0;
    if (left < 0) return { frameId, place };
  }
  return undefined;
}
