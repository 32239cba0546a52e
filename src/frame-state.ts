import type { EntityCount, FrameState } from './messages.ts';

/** What one frame gave when asked. */
export type FrameAnswer = {
  /** Where a detector lives there. */
  readonly state?: FrameState;
  /** What kind of document it shows. */
  readonly contentType?: string;
  /** Which frame it is of the one around it, and so on, from the page’s own document inward; not given for that. */
  readonly path?: readonly number[];
  /** When a card was last opened in it, in ms since the epoch. */
  readonly visitedAt?: number;
};

/** A window, as far as any frame may ask another. */
type Framed = { readonly parent: Framed; readonly length: number; readonly [index: number]: Framed | undefined };

/** Runs inside a frame, sent there as source: it may use nothing from outside itself. */
export function askFrame(): FrameAnswer {
  const world = globalThis as {
    document?: { contentType?: string };
    window?: Framed;
    [room: symbol]: { signal?: { aborted: boolean }; detector?: { frameState(): FrameState }; card?: { visitedAt(): number } } | undefined;
  };
  const known = world[Symbol.for('backgrounder')];
  // One that has ended stays behind, empty.
  const room = known?.signal?.aborted ? undefined : known;
  const state = room?.detector?.frameState();
  const visitedAt = room?.card?.visitedAt();
  const contentType = world.document?.contentType;
  const path: number[] = [];
  for (let at = world.window; at && at.parent !== at; at = at.parent) {
    let index = 0;
    while (index < at.parent.length && at.parent[index] !== at) index++;
    path.unshift(index);
  }
  const told = { ...(state && { state }), ...(contentType !== undefined && { contentType }) };
  return { ...told, ...(path.length > 0 && { path }), ...(visitedAt && { visitedAt }) };
}

/** The frames' answers in the order of the page: browsers promise no more than that its own document comes first. */
export function inPageOrder<T extends FrameAnswer>(answers: readonly T[]): readonly T[] {
  return answers.toSorted(({ path: a = [] }, { path: b = [] }) => {
    const at = a.findIndex((index, depth) => index !== b[depth]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  });
}

/** The counts of several frames added up, most mentioned first, then in the order of first mention. */
export function addCounts(states: readonly FrameState[]): readonly EntityCount[] {
  const total = new Map<string, number>();
  for (const { entity, count } of states.flatMap((state) => state.counts)) total.set(entity, (total.get(entity) ?? 0) + count);
  return [...total].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}
