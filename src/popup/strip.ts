import type { PagePlaces } from '../messages.ts';
import type { EntityKind } from '../model.ts';

/** A mention on the strip that stands for the page: where, from 0 at the page's top to 1 at its end. */
export type StripTick = { readonly entity: string; readonly kind: EntityKind; readonly at: number };

/** Ticks stand no closer than this share of the strip: two pixels of 350. */
const CLOSEST = 0.006;

/** The ticks of what the page names, in the order of the page; of those of one kind that would lie on each other the first. */
export function stripTicks({ places }: PagePlaces, kinds: ReadonlyMap<string, EntityKind>): readonly StripTick[] {
  const last: Record<EntityKind, number> = { place: -1, group: -1 };
  return places
    .flatMap(({ entity, at }) => at.map((place) => ({ entity, kind: kinds.get(entity), at: place })))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ entity, kind, at }) => {
      if (kind === undefined || at - last[kind] < CLOSEST) return [];
      last[kind] = at;
      return { entity, kind, at };
    });
}

/** Which share of the mentions each third of the page has, the first third first: the strip in words. */
export function thirdsOf({ places }: PagePlaces): readonly [number, number, number] {
  const thirds: [number, number, number] = [0, 0, 0];
  const all = places.flatMap(({ at }) => at);
  for (const at of all) thirds[at < 1 / 3 ? 0 : at < 2 / 3 ? 1 : 2] += 1 / all.length;
  return thirds;
}

/** The tick nearest to a place. */
export function nearestTick(ticks: readonly StripTick[], at: number): StripTick | undefined {
  return ticks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

/** The first tick beneath what is in view, or the first of all: where one reads on. */
export function tickAfter(ticks: readonly StripTick[], end: number): StripTick | undefined {
  return ticks.find(({ at }) => at > end) ?? ticks[0];
}
