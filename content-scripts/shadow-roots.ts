import { atBorder } from './border.ts';
import { extension } from './extension-api.ts';
import type { Room } from './room.ts';
import { runInSlices } from './slices.ts';

/** Elements may get shadow roots after we have looked at them: they are looked at again after these times, in ms. */
export const RECHECKS_MS: readonly number[] = [500, 2000, 6000];

/** An element as extensions see it in Firefox. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Finds the shadow roots of a document, open and closed; tells of each once. */
export class ShadowRoots {
  readonly #found = new Set<ShadowRoot>();
  /** Custom elements seen without a root: they may get one when their code arrives. */
  #waiting = new Set<Element>();
  readonly #onFound: (root: ShadowRoot) => void;

  constructor(onFound: (root: ShadowRoot) => void) {
    this.#onFound = onFound;
  }

  /** Looks at one element. */
  check(element: Element): void {
    const custom = element.localName.includes('-');
    // Asking for closed ones takes time: of plain elements only those that show nothing without.
    const empty = !element.firstElementChild && !element.textContent.trim();
    const root = element.shadowRoot ?? (custom || empty ? closedRootOf(element) : null);
    if (root) this.#add(root);
    else if (custom) this.#waiting.add(element);
  }

  /** Looks again at the custom elements that had no root. */
  recheck(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const element of waiting) if (element.isConnected) this.check(element);
  }

  /** Sweeps in quiet moments after each of these times, in ms, until the signal aborts. */
  sweepLater(room: Room, look: (element: Element) => void, signal: AbortSignal, times = RECHECKS_MS): void {
    const sweep = atBorder(room, () => runInSlices(this.#sweep(look), signal, () => 'idle'));
    const timers = times.map((delay) => setTimeout(sweep, delay));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  }

  /** Passes every element of the page through `look`, one a step: a script may give any of them a root at any time, unheard. */
  *#sweep(look: (element: Element) => void): Generator<void, void> {
    for (const root of [document, ...this.#found]) {
      for (const element of root.querySelectorAll('*')) yield look(element);
    }
  }

  /** Takes out and gives the roots whose hosts have left the page. */
  takeDetached(): ShadowRoot[] {
    const detached = [...this.#found].filter((root) => !root.isConnected);
    for (const root of detached) this.#found.delete(root);
    return detached;
  }

  all(): ShadowRoot[] {
    return [...this.#found];
  }

  #add(root: ShadowRoot): void {
    if (this.#found.has(root)) return;
    this.#found.add(root);
    this.#onFound(root);
  }
}

function closedRootOf(element: Openable): ShadowRoot | null | undefined {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? extension.dom?.openOrClosedShadowRoot(element) : undefined;
}
