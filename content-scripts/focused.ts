import { closedRootOf } from './closed-root.ts';

/** What of the page has the focus, in whatever shadow tree; a card of ours is one element. */
export function focusedElement(isCard: (element: Element) => boolean): Element | undefined {
  let at = document.activeElement ?? undefined;
  for (let inner = at; inner; inner = isCard(inner) ? undefined : (closedRootOf(inner)?.activeElement ?? undefined)) at = inner;
  return at;
}
