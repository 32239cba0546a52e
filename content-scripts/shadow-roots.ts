import { atBorder } from './border.ts';
import { closedRootOf } from './closed-root.ts';
import { isInPage, own } from './own.ts';
import type { Room } from './room.ts';
import { seldom } from './seldom.ts';
import { runInSlices } from './slices.ts';

/** Elements may get shadow roots after we have looked at them: all are looked at after these times, in ms. */
const LOOKS_MS: readonly number[] = [0, 500, 2000, 6000];

/** So many waiting elements are looked at in one step. */
const AT_ONCE = 64;

/** The elements besides custom ones that may have a shadow root (DOM Standard, 4.2.14, "valid shadow host name"). */
const hosts: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** So many elements are looked at in one step of a sweep: to ask for the time takes as long as to look at some. */
const ELEMENTS_A_STEP = 32;

/** Finds the shadow roots of a document, open and closed; tells of each once. */
export class ShadowRoots {
  readonly #found = new Set<ShadowRoot>();
  /** Custom elements seen without a root: they may get one when their code arrives. */
  readonly #waiting = new Set<Element>();
  readonly #onFound: (root: ShadowRoot) => void;
  /** Looks at them all, which may be many. */
  readonly #forgetGone = seldom(() => {
    for (const element of this.#waiting) if (!isInPage(element)) this.#waiting.delete(element);
  });

  constructor(onFound: (root: ShadowRoot) => void) {
    this.#onFound = onFound;
  }

  /** Looks at one element. */
  check(element: Element): void {
    const name = own(element, 'localName');
    const custom = name.includes('-');
    if (!custom && !hosts.has(name)) return;
    // Asking for closed ones takes time: of plain elements only those that show nothing without.
    const empty = !element.firstElementChild && !element.textContent.trim();
    const root = element.shadowRoot ?? (custom || empty ? closedRootOf(element) : null);
    if (root) this.#add(root);
    else if (custom) this.#waiting.add(element);
  }

  /** Looks again at custom elements that had no root, some at a time. */
  recheck(): void {
    let left = Math.min(AT_ONCE, this.#waiting.size);
    for (const element of this.#waiting) {
      if (left-- === 0) break;
      // Comes behind the others where it has none yet.
      this.#waiting.delete(element);
      if (isInPage(element)) this.check(element);
    }
  }

  /** Sweeps in quiet moments after each of these times, in ms, until the signal aborts. */
  sweepLater(room: Room, look: (element: Element) => void, signal: AbortSignal): void {
    const sweep = atBorder(room, () => runInSlices(this.#sweep(look), signal, () => 'idle'));
    const timers = LOOKS_MS.map((delay) => setTimeout(sweep, delay));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  }

  /** Passes every element of the page through `look`: a script may give any of them a root at any time, unheard. */
  *#sweep(look: (element: Element) => void): Generator<void, void> {
    yield* sweep(document, look);
    // Those found meanwhile as well, which may be many within each other.
    for (const root of this.#found) yield* sweep(root, look);
  }

  /** Lets go of the roots whose hosts have left the page, and before long of the elements that have. */
  dropDetached(): void {
    this.#forgetGone();
    for (const root of this.#found) if (!root.isConnected) this.#found.delete(root);
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

function* sweep(root: Document | ShadowRoot, look: (element: Element) => void): Generator<void, void> {
  let looks = 0;
  for (const element of root.querySelectorAll('*')) {
    look(element);
    if (++looks % ELEMENTS_A_STEP === 0) yield;
  }
  yield;
}
