import type { EntityCount } from '../src/messages.ts';
import { around } from './mark-tree.ts';
import type { Mark, Marks } from './marks.ts';
import { own } from './own.ts';

/** What lies further left than this, in CSS pixels, was put there to be heard and not seen. */
const FAR_OUT = -3000;

/** What is known of elements while the page stands still. */
type Known = Map<Element, boolean>;

/** Whether a reader who scrolls there sees a mark's words. */
export function isSeen({ pieces: [piece] }: Mark, known: Known = new Map()): boolean {
  let parent = piece && around(piece.node);
  while (parent && !own(parent, 'checkVisibility')({ opacityProperty: true, visibilityProperty: true })) {
    // One that has no box leaves it to the next to be seen.
    if (getComputedStyle(parent).display !== 'contents') return false;
    parent = around(parent);
  }
  return !!parent && !own(parent, 'matches')('details:not([open])') && isOpen(parent, known);
}

/** More than a page can have. */
const ALL = 1e9;

/** Marks that a reader can see, by entity, in the order found; of each entity no more than `enough` are looked for, among `tries` of its marks. */
export function countSeen(marks: Marks, enough = ALL, tries = ALL): readonly EntityCount[] {
  const counts: EntityCount[] = [];
  const known: Known = new Map();
  for (const entity of marks.entities()) {
    let count = 0;
    let tried = 0;
    for (const mark of marks.of(entity)) {
      if (isSeen(mark, known)) count++;
      if (count >= enough || ++tried >= tries) break;
    }
    if (count > 0) counts.push({ entity, count });
  }
  return counts;
}

/** Whether neither the element nor one around it leaves out what it holds, is pressed flat, as folded panels are, or is far out. */
function isOpen(element: Element, known: Known): boolean {
  let open = known.get(element);
  if (open === undefined) {
    const { contentVisibility, overflowX, position } = getComputedStyle(element);
    const clips = overflowX !== 'visible';
    // Boxes take long to ask for: only those that can hide something are.
    const box = clips || position === 'absolute' ? own(element, 'getBoundingClientRect')() : undefined;
    const lost = box && ((clips && Math.min(box.width, box.height) <= 1) || box.right + scrollX < FAR_OUT);
    const parent = around(element);
    open = !lost && contentVisibility !== 'hidden' && (!parent || parent === document.body || isOpen(parent, known));
    known.set(element, open);
  }
  return open;
}
