import type { EntityCount } from '../src/messages.ts';
import type { Mark, Marks } from './marks.ts';

/** What lies further left than this, in CSS pixels, was put there to be heard and not seen. */
const FAR_OUT = -3000;

/** What is known of elements while the page stands still. */
type Known = Map<Element, boolean>;

/** Whether a reader who scrolls there sees a mark's words. */
export function isSeen({ pieces: [piece] }: Mark, known: Known = new Map()): boolean {
  let parent = piece && above(piece.node);
  // One that has no box leaves it to the next to be seen.
  while (parent && getComputedStyle(parent).display === 'contents') parent = above(parent);
  if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // Of what an element itself leaves out it does not say that it is left out.
  return getComputedStyle(parent).contentVisibility !== 'hidden' && !parent.matches('details:not([open])') && isOpen(parent, known);
}

/** Marks that a reader can see, by entity, in the order found. */
export function countSeen(marks: Marks): readonly EntityCount[] {
  const counts = new Map<string, number>();
  const known: Known = new Map();
  for (const holder of marks.holders()) {
    for (const mark of marks.in(holder) ?? []) if (isSeen(mark, known)) counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** Whether neither the element nor one around it is pressed flat, as folded panels and texts for listeners are, or far out. */
function isOpen(element: Element, known: Known): boolean {
  let open = known.get(element);
  if (open === undefined) {
    const { width, height, right } = element.getBoundingClientRect();
    const flat = Math.min(width, height) <= 1 && getComputedStyle(element).overflow !== 'visible';
    const around = above(element);
    open = !flat && right + scrollX > FAR_OUT && (!around || around === document.body || isOpen(around, known));
    known.set(element, open);
  }
  return open;
}

function above(node: Node): Element | undefined {
  return node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
}
