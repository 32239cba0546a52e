import { atBorder } from './border.ts';
import { Lookout } from './lookout.ts';
import marksCss from './marks.css';
import type { Mark, Marks, MarksListener } from './marks.ts';
import { isShadowRoot } from './own.ts';
import { rangesOf } from './ranges.ts';
import type { Room } from './room.ts';

/** The registry names that `marks.css` styles. */
const names: { readonly [look in Mark['look']]: string } = { place: 'x-mark-1', group: 'x-mark-2', demonym: 'x-mark-3' };

/** What the page does to our highlights is not heard: while any are painted, they are looked at again after so long, in ms. */
const LOOK_AGAIN_MS = 1000;

/** A highlight and the ranges of ours in it. */
type Paint = { readonly name: string; readonly highlight: Highlight; readonly painted: Map<Mark, readonly Range[]> };

/**
 * Paints marks by the CSS Custom Highlight API, and only those near the viewport: browsers look at every registered range again
 * in each frame that changes the page. Never iterates a Highlight (Firefox forbids it to extensions) and never clears the registry,
 * which is the page's too.
 */
export class Painter implements MarksListener {
  readonly #paints = new Map<Mark['look'], Paint>();
  /** One for all shadow roots, made when the first needs it. */
  #sheet: CSSStyleSheet | undefined;
  readonly #shadowRoots: () => Iterable<ShadowRoot>;
  readonly #lookout: Lookout;
  readonly #lookAgain: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, marks: () => Marks, signal: AbortSignal, shadowRoots: () => Iterable<ShadowRoot> = () => []) {
    this.#shadowRoots = shadowRoots;
    for (const [look, name] of Object.entries(names)) {
      this.#paints.set(look as Mark['look'], { name, highlight: new Highlight(), painted: new Map() });
      // A copy of us from before a reload may have left its own.
      CSS.highlights.delete(name);
    }
    const onNear = (near: Iterable<Mark>) => {
      for (const mark of near) this.#paint(mark);
    };
    this.#lookout = new Lookout({ room, signal, marks, onNear, onMoved: () => this.#onMoved() });
    this.#lookAgain = atBorder(room, () => {
      this.#timer = undefined;
      this.repair();
      if (marks().size > 0) this.#watch();
    });
    signal.addEventListener('abort', () => this.#end());
  }

  added(holder: Element, marks: readonly Mark[]): void {
    this.#lookout.added(holder, marks);
  }

  dropped(holder: Element, marks: readonly Mark[]): void {
    for (const mark of marks) this.#unpaint(mark);
    this.#lookout.dropped(holder);
  }

  /** Puts our highlights back where the page has taken them away, with what is ours in them and no more. */
  repair(): void {
    for (const { name, highlight, painted } of this.#paints.values()) {
      let size = 0;
      for (const ranges of painted.values()) size += ranges.length;
      if (size === 0) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      if (highlight.size === size) continue;
      highlight.clear();
      for (const ranges of painted.values()) for (const range of ranges) highlight.add(range);
    }
  }

  #watch(): void {
    this.#timer ??= setTimeout(this.#lookAgain, LOOK_AGAIN_MS);
  }

  #onMoved(): void {
    for (const { painted } of this.#paints.values())
      for (const mark of painted.keys()) if (!this.#lookout.isNear(mark)) this.#unpaint(mark);
    this.repair();
  }

  #paint(mark: Mark): void {
    const { name, highlight, painted } = this.#paints.get(mark.look) as Paint;
    if (painted.has(mark)) return;
    const ranges = rangesOf(mark);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    for (const range of ranges) highlight.add(range);
    painted.set(mark, ranges);
    this.#dress(mark);
    this.#watch();
  }

  #unpaint(mark: Mark): void {
    const { highlight, painted } = this.#paints.get(mark.look) as Paint;
    for (const range of painted.get(mark) ?? []) highlight.delete(range);
    painted.delete(mark);
  }

  /** In Firefox a document's highlight rules do not reach into shadow roots: each root with a mark gets them too. */
  #dress({ pieces }: Mark): void {
    const root = pieces[0]?.node.getRootNode();
    if (!isShadowRoot(root)) return;
    this.#sheet ??= newSheet();
    const worn = [...root.adoptedStyleSheets];
    if (!worn.includes(this.#sheet)) root.adoptedStyleSheets = [...worn, this.#sheet];
  }

  #end(): void {
    clearTimeout(this.#timer);
    for (const { name, highlight, painted } of this.#paints.values()) {
      for (const ranges of painted.values()) for (const range of ranges) highlight.delete(range);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of this.#shadowRoots()) {
      const worn = [...root.adoptedStyleSheets];
      const others = worn.filter((each) => each !== this.#sheet);
      if (others.length < worn.length) root.adoptedStyleSheets = others;
    }
  }
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  return sheet;
}
