import { own } from './own.ts';

/** What was found once, as asking takes time. */
const alone = new WeakMap<Element, boolean>();

/** Whether an element is laid out apart from what it stands in, so that nothing of where it is follows from where that is. */
export function standsAlone(element: Element): boolean {
  let known = alone.get(element);
  if (known === undefined) {
    known = /absolute|fixed/.test(getComputedStyle(element).position);
    alone.set(element, known);
  }
  return known;
}

/** Whether an element out of sight, or without a box, may yet have text in sight: not all it holds is within its own box. */
export function reachesOut({ target, boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  const { display, overflowY } = getComputedStyle(target);
  if (display === 'contents') return true;
  if (!own(target as HTMLElement, 'checkVisibility')()) return false;
  if (display === 'inline') return true;
  return overflowY === 'visible' && (width === 0 || height === 0 || own(target, 'scrollHeight') > own(target, 'clientHeight'));
}
