/**
 * Names are stored in drawers, so that a page fetches only those of the names that may stand in it: each name in the drawers of the hashes
 * (`anchorHashes`) of which any text that has it yields one.
 */
import { spread } from '../match/matcher.ts';

/** The drawer of names that any text may have; it is fetched with the first of the others. */
export const EVERYWHERE = 0;

/** About so many names in a drawer. */
const NAMES_EACH = 25;

/** The most drawers there are besides `EVERYWHERE`. */
export const MOST_DRAWERS = 4096;

/**
 * A name of more hashes than these stands in no drawer of theirs, but in `EVERYWHERE`. One so short that any letter may stand beside it has
 * as many as there are classes of letters: better in each of those drawers than in every reading.
 */
export const MOST_HASHES = 64;

/** Into how many drawers, `EVERYWHERE` apart, so many names go: a power of two. */
export function drawerCount(names: number): number {
  return Math.min(MOST_DRAWERS, 2 ** Math.ceil(Math.log2(Math.max(1, names / NAMES_EACH))));
}

/** The drawer, from 1, of the names that a hash tells of. */
export function drawerOf(hash: number, count: number): number {
  return 1 + (spread(hash) & (count - 1));
}

/** The drawers that a name with these hashes stands in. */
export function drawersOf(hashes: readonly number[], count: number): ReadonlySet<number> {
  if (hashes.length === 0 || hashes.length > MOST_HASHES) return new Set([EVERYWHERE]);
  return new Set(hashes.map((hash) => drawerOf(hash, count)));
}
