import { atBorder } from './border.ts';
import marksCss from './marks.css';
import type { Mark, MarksListener } from './marks.ts';
import { rangesOf } from './ranges.ts';
import type { Room } from './room.ts';

/** The registry names that `marks.css` styles. */
const names: { readonly [look in Mark['look']]: string } = { place: 'x-mark-1', group: 'x-mark-2', demonym: 'x-mark-3' };

/** Ranges are registered this far beyond the viewport, so that scrolling shows no unpainted text. */
const MARGIN = '100% 0px';

type Painted = { readonly highlight: Highlight; readonly ranges: readonly Range[] };

/**
 * Paints marks by the CSS Custom Highlight API, and only those near the viewport: browsers look at every registered range again
 * in each frame that changes the page. Never iterates a Highlight (Firefox forbids it to extensions) and never clears the registry,
 * which is the page's too.
 */
export class Painter implements MarksListener {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Mark, Painted>();
  readonly #waiting = new Map<Element, Set<Mark>>();
  readonly #near = new Set<Element>();
  /** What is watched in place of a holder that has no box of its own. */
  readonly #standIns = new WeakMap<Element, Set<Element>>();
  readonly #sheets = new Map<ShadowRoot, CSSStyleSheet>();
  readonly #observer: IntersectionObserver;

  constructor(room: Room, signal: AbortSignal) {
    for (const name of Object.values(names)) {
      const highlight = new Highlight();
      this.#highlights.set(name, highlight);
      // A copy of us from before a reload may have left its own.
      CSS.highlights.delete(name);
    }
    this.#observer = new IntersectionObserver(
      atBorder(room, (entries: IntersectionObserverEntry[]) => this.#move(entries)),
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => this.#end());
  }

  added(holder: Element, marks: readonly Mark[]): void {
    const held = this.#waiting.get(holder);
    if (held) for (const mark of marks) held.add(mark);
    else {
      this.#waiting.set(holder, new Set(marks));
      this.#observer.observe(holder);
    }
    if (this.#near.has(holder)) for (const mark of marks) this.#paint(mark);
  }

  dropped(holder: Element, marks: readonly Mark[]): void {
    const held = this.#waiting.get(holder);
    for (const mark of marks) {
      held?.delete(mark);
      this.#unpaint(mark);
    }
    // One in sight is watched until it leaves: a text set anew has its marks painted at once, without waiting for the observer.
    if (held && !this.#near.has(holder)) this.#letGo(holder, held);
  }

  #letGo(holder: Element, held: ReadonlySet<Mark>): void {
    if (held.size > 0) return;
    this.#waiting.delete(holder);
    this.#observer.unobserve(holder);
  }

  /** Puts our highlights back where the page has taken them away. */
  repair(): void {
    for (const [name, highlight] of this.#highlights) {
      const painted = [...this.#painted.values()].filter((each) => each.highlight === highlight);
      if (painted.length === 0) continue;
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      if (highlight.size === 0) for (const { ranges } of painted) for (const range of ranges) highlight.add(range);
    }
  }

  #move(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const boxless = !isIntersecting && boundingClientRect.width === 0 && boundingClientRect.height === 0;
      if (boxless && this.#watchParent(target)) continue;
      for (const holder of [target, ...(this.#standIns.get(target) ?? [])]) {
        if (isIntersecting) this.#near.add(holder);
        else this.#near.delete(holder);
        const held = this.#waiting.get(holder);
        if (!held) continue;
        for (const mark of held) {
          if (isIntersecting) this.#paint(mark);
          else this.#unpaint(mark);
        }
        if (!isIntersecting) this.#letGo(holder, held);
      }
    }
    this.repair();
  }

  /** An element with `display: contents` has no box, but its text has: its parent stands in for it. */
  #watchParent(element: Element): boolean {
    const parent = element.parentElement;
    if (!parent || getComputedStyle(element).display !== 'contents') return false;
    const children = this.#standIns.get(parent) ?? new Set();
    this.#standIns.set(parent, children.add(element));
    for (const child of this.#standIns.get(element) ?? []) children.add(child);
    this.#observer.unobserve(parent);
    this.#observer.observe(parent);
    return true;
  }

  #paint(mark: Mark): void {
    if (this.#painted.has(mark)) return;
    const name = names[mark.look];
    const highlight = this.#highlights.get(name) as Highlight;
    const ranges = rangesOf(mark);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    for (const range of ranges) highlight.add(range);
    this.#painted.set(mark, { highlight, ranges });
    this.#dress(mark);
  }

  #unpaint(mark: Mark): void {
    const painted = this.#painted.get(mark);
    if (!painted) return;
    for (const range of painted.ranges) painted.highlight.delete(range);
    this.#painted.delete(mark);
  }

  /** In Firefox a document's highlight rules do not reach into shadow roots: each root with a mark gets them too. */
  #dress({ pieces }: Mark): void {
    const root = pieces[0]?.node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.#sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }

  #end(): void {
    this.#observer.disconnect();
    for (const [name, highlight] of this.#highlights) {
      for (const { ranges } of this.#painted.values()) for (const range of ranges) highlight.delete(range);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const [root, sheet] of this.#sheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
  }
}
