import { own, rootOf } from './own.ts';

/** Calls back whenever an element may have moved in the window, by scrolling or by anything else, until the signal aborts. */
export function watchMoves(element: Element, onMove: () => void, signal: AbortSignal): void {
  const listen = (target: EventTarget, type: string) => target.addEventListener(type, onMove, { capture: true, passive: true, signal });
  // A scroll inside a shadow root is not heard outside.
  for (let root = rootOf(element); root instanceof ShadowRoot; root = rootOf(root.host)) listen(root, 'scroll');
  for (const target of [window, visualViewport]) for (const type of ['scroll', 'resize']) if (target) listen(target, type);
  watchBox(element, onMove, signal);
}

/** An observer whose root is cut to the element's own box tells when that is no longer where the element is. */
function watchBox(element: Element, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const aim = (threshold: number, isSecond = false) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { top, left, bottom, right } = own(element, 'getBoundingClientRect')();
    const { clientWidth, clientHeight } = document.documentElement;
    const rootMargin = [top, clientWidth - right, clientHeight - bottom, left].map((room) => `${-Math.floor(room)}px`).join(' ');
    let isKnown = false;
    const onSeen = ([seen]: readonly IntersectionObserverEntry[]) => {
      if (isKnown) {
        onMove();
        aim(1);
      } else if (seen && !isSecond && seen.intersectionRatio > 0 && seen.intersectionRatio < threshold) {
        // Not all of it is in the window: the next change of what is tells.
        aim(seen.intersectionRatio, true);
      }
      isKnown = true;
    };
    observer = new IntersectionObserver(onSeen, { root: document, rootMargin, threshold });
    observer.observe(element);
  };
  aim(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}
