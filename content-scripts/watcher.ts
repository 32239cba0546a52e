import { atBorder } from './border.ts';
import type { Room } from './room.ts';

/** So far beyond the viewport counts as near it: scrolling shows no unpainted text. */
const MARGIN = '50% 0px';

/** Hears of an element that comes near the viewport or leaves, and once when it begins to be watched. */
export type OnEntry = (entry: IntersectionObserverEntry) => void;

/** Watches elements for several who may each ask for the same. */
export class Watcher {
  readonly #observer: IntersectionObserver;
  readonly #hearers = new Map<Element, Set<OnEntry>>();

  constructor(room: Room, signal: AbortSignal, onHeard: () => void) {
    const hear = atBorder(room, (entries: IntersectionObserverEntry[]) => {
      for (const entry of entries) for (const onEntry of [...(this.#hearers.get(entry.target) ?? [])]) onEntry(entry);
      onHeard();
    });
    this.#observer = new IntersectionObserver(hear, { rootMargin: MARGIN });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** How many elements the browser looks at in each frame that changes the page. */
  get size(): number {
    return this.#hearers.size;
  }

  watch(element: Element, onEntry: OnEntry): void {
    this.#hearers.set(element, (this.#hearers.get(element) ?? new Set()).add(onEntry));
    this.#observer.observe(element);
  }

  unwatch(element: Element, onEntry: OnEntry): void {
    const hearers = this.#hearers.get(element);
    if (!hearers?.delete(onEntry) || hearers.size > 0) return;
    this.#hearers.delete(element);
    this.#observer.unobserve(element);
  }

  /** Has all who watch an element told where it is, with the next frame. */
  tellAgain(element: Element): void {
    this.#observer.unobserve(element);
    this.#observer.observe(element);
  }
}
