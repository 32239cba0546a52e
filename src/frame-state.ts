import type { EntityCount, FrameState } from './messages.ts';

/** What one frame gave when asked: its state where a detector lives there, and what kind of document it shows. */
export type FrameAnswer = { readonly state?: FrameState; readonly contentType?: string };

/** Runs inside a frame, sent there as source: it may use nothing from outside itself. */
export function askFrame(): FrameAnswer {
  const world = globalThis as {
    document?: { contentType?: string };
    [room: symbol]: { detector?: { frameState(): FrameState } } | undefined;
  };
  const state = world[Symbol.for('backgrounder')]?.detector?.frameState();
  const contentType = world.document?.contentType;
  return { ...(state && { state }), ...(contentType !== undefined && { contentType }) };
}

/** The counts of several frames added up, most mentioned first, then in the order of first mention. */
export function addCounts(states: readonly FrameState[]): readonly EntityCount[] {
  const total = new Map<string, number>();
  for (const { entity, count } of states.flatMap((state) => state.counts)) total.set(entity, (total.get(entity) ?? 0) + count);
  return [...total].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}
