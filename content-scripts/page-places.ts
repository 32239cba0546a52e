import type { PagePlaces } from '../src/messages.ts';
import type { Mark, Marks } from './marks.ts';
import { rangesOf } from './ranges.ts';
import { isSeen } from './seen.ts';

/** Of one entity no more places are given, and no more than so many in all: each is one look at the layout. */
const MOST_EACH = 40;
const MOST = 600;

/** Where the marks that a reader can see stand on the page, of each entity some, spread over all of its marks. */
export function placesOf(marks: Marks): PagePlaces {
  const height = documentHeight();
  const places: { entity: string; at: readonly number[] }[] = [];
  const known = new Map<Element, boolean>();
  let looks = 0;
  for (const entity of marks.entities()) {
    const all = [...marks.of(entity)];
    const stride = Math.ceil(all.length / MOST_EACH);
    const tried = all.filter((_, index) => index % stride === 0).slice(0, MOST - looks);
    looks += tried.length;
    const at = tried.flatMap((mark) => (isSeen(mark, known) ? (placeOf(mark, height) ?? []) : []));
    if (at.length > 0) places.push({ entity, at });
    if (looks >= MOST) break;
  }
  const view = [scrollY / height, (scrollY + innerHeight) / height].map((at) => Math.min(Math.max(at, 0), 1));
  return { view: [view[0] ?? 0, view[1] ?? 1], places };
}

/** Where a mark begins, as a fraction of the document's height; undefined where it has no box or lies beyond the document, as in a box that scrolls by itself. */
export function placeOf(mark: Mark, height = documentHeight()): number | undefined {
  const box = rangesOf(mark)[0]?.getBoundingClientRect();
  if (!box || box.height === 0) return undefined;
  const at = (box.top + scrollY) / height;
  return at >= 0 && at <= 1 ? Math.round(at * 1e4) / 1e4 : undefined;
}

function documentHeight(): number {
  // In quirks mode it is the body that scrolls.
  return Math.max((document.scrollingElement ?? document.documentElement).scrollHeight, 1);
}
