import { type Signal, signal } from '@preact/signals';

const signals = new Map<number, Signal<boolean>>();

/** Whether a piece of the text is near what is seen. */
export function near(index: number): Signal<boolean> {
  let found = signals.get(index);
  if (!found) {
    found = signal(index < 30);
    signals.set(index, found);
  }
  return found;
}

/** Watches the pieces drawn in a root; gives the way to stop. */
export function nearPieces(root: Element | null): () => void {
  if (!root || typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near(Number((target as HTMLElement).dataset['piece'])).value = isIntersecting;
    },
    { rootMargin: '100% 0px' },
  );
  for (const piece of root.children) observer.observe(piece);
  return () => observer.disconnect();
}
