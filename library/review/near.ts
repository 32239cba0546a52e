import { type Signal, signal } from '@preact/signals';
import { pieces, STRETCH, stretchesDrawn } from './state.ts';

const signals = new Map<number, Signal<boolean>>();

/** Whether a stretch of paragraphs is near what is seen. */
export function near(index: number): Signal<boolean> {
  let found = signals.get(index);
  if (!found) {
    found = signal(index < 2);
    signals.set(index, found);
  }
  return found;
}

/** Draws all the stretches of a text, a few at a time so that the page answers meanwhile, and watches which are near; gives the way to stop. */
export function drawAll(root: Element | null): () => void {
  if (!root || typeof IntersectionObserver === 'undefined') {
    stretchesDrawn.value = Number.POSITIVE_INFINITY;
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near(Number((target as HTMLElement).dataset['stretch'])).value = isIntersecting;
    },
    { rootMargin: '100% 0px' },
  );
  const all = Math.ceil(pieces.value.length / STRETCH);
  let watched = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    for (; watched < root.children.length; watched++) observer.observe(root.children[watched] as Element);
    if (stretchesDrawn.value < all) stretchesDrawn.value += 4;
    if (watched < all) timer = setTimeout(goOn, 16);
  };
  goOn();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
