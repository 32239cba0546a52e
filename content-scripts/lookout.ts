import { childWith, marksOn } from './children.ts';
import { kindOf } from './element-kinds.ts';
import { around, type Branch, marksIn } from './mark-tree.ts';
import type { Mark, Marks } from './marks.ts';
import { NearRow } from './near-row.ts';
import { isElement, isInPage, own, rootOf } from './own.ts';
import type { Room } from './room.ts';
import { reachesOut, standsAlone } from './standing.ts';
import { type OnEntry, Watcher } from './watcher.ts';

/** A child in a row with no more marks than this shows all of them. */
const FEW = 32;

/** So many parts of one element are watched each by itself; of more, only those at the ends of what is near. */
const WIDE = 32;

/**
 * What an element near the viewport shows: all of its marks, as it is small or has no parts; its own and those of its parts that are
 * near; or those in a row of its children.
 */
type View =
  | { readonly kind: 'all'; readonly isSmall: boolean }
  | { readonly kind: 'parts'; readonly parts: Set<Element> }
  | { readonly kind: 'row'; readonly row: NearRow };

export type LookoutParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  readonly marks: () => Marks;
  /** These have come near. */
  readonly onNear: (marks: Iterable<Mark>) => void;
  /** Others may have gone, as `isNear` tells. */
  readonly onMoved: () => void;
};

/**
 * Tells which marks are near the viewport. Browsers look at every watched element again in each frame that changes the page, so few
 * are watched: of the tree of elements with marks only what is near is gone into, and of a long row of children only the ends.
 */
export class Lookout {
  readonly #parts: LookoutParts;
  readonly #watcher: Watcher;
  readonly #views = new Map<Element, View>();
  /** What is watched for itself. */
  readonly #watched = new Set<Element>();
  /** What each element stood in when it became a part of that. */
  readonly #wholes = new WeakMap<Element, Element>();
  /** What is to be shown as well, and whether it is small, by the call that is at it. */
  readonly #toShow = new Map<Element, boolean>();
  /** Those whose children do not stand one below the other. */
  readonly #unordered = new WeakSet<Element>();

  constructor(parts: LookoutParts) {
    this.#parts = parts;
    this.#watcher = new Watcher(parts.room, parts.signal, parts.onMoved);
  }

  /** Marks have come: tells of those that are near, for all that is known, and watches the others. */
  added(holder: Element, marks: readonly Mark[]): void {
    const path = this.#pathTo(holder);
    const [top] = path;
    if (!top) return;
    if (top.parent) this.#watch(top.element);
    else if (!this.#views.has(top.element)) this.#show(top.element);
    for (const [index, { element, size }] of path.entries()) {
      const view = this.#views.get(element);
      if (!view) return;
      const next = path[index + 1]?.element;
      if (view.kind === 'all') {
        this.#parts.onNear(marks);
        // Gone into, it shows what it shows until its parts are known to be far.
        if (size > 2 * FEW || (next && !view.isSmall)) this.#show(element);
        return;
      }
      if (next) this.#join(element, view, next);
      else this.#addOwn(view, marks);
    }
  }

  /** Marks have gone: what has none any more and is not near need not be watched. */
  dropped(holder: Element): void {
    for (let at: Element | undefined = holder; at && !this.#parts.marks().tree.get(at); at = around(at)) {
      const whole = this.#wholes.get(at);
      if (!isInPage(at) || (whole && whole !== around(at))) this.#hide(at);
      if (!this.#views.has(at)) this.#unwatch(at);
    }
  }

  isNear(mark: Mark): boolean {
    for (const { element } of this.#pathTo(mark.holder)) {
      const view = this.#views.get(element);
      if (!view || view.kind === 'all') return !!view;
      if (element === mark.holder) return view.kind === 'parts' || isIn(view.row, element, mark);
    }
    return false;
  }

  /** The elements that a holder is in, the outermost first, as far as where they are tells where it is. */
  #pathTo(holder: Element): Branch[] {
    const path: Branch[] = [];
    for (let at = this.#parts.marks().tree.get(holder); at; at = at.parent) {
      path.push(at);
      if (at.parent && standsAlone(at.element)) break;
    }
    return path.reverse();
  }

  readonly #onEntry: OnEntry = (entry) => {
    const { target } = entry;
    if (entry.isIntersecting || reachesOut(entry)) {
      if (!this.#views.has(target)) this.#show(target);
    } else {
      this.#hide(target);
      if (!this.#parts.marks().tree.get(target)) this.#unwatch(target);
    }
  };

  /** No call stands in another: elements may be nested deeper than calls can be. */
  #show(element: Element, isSmall = false): void {
    const isAtIt = this.#toShow.size > 0;
    this.#toShow.set(element, isSmall);
    if (isAtIt) return;
    try {
      for (const [each, small] of this.#toShow) this.#showNow(each, small);
    } finally {
      this.#toShow.clear();
    }
  }

  #showNow(element: Element, isSmall: boolean): void {
    const branch = this.#parts.marks().tree.get(element);
    if (!branch || (branch.size <= FEW && (isSmall || branch.branches.size === 0))) {
      this.#views.set(element, { kind: 'all', isSmall });
      // What is laid out apart from it is looked for by itself.
      if (branch) this.#parts.onNear(marksIn(branch, (part) => !standsAlone(part)));
    } else if (this.#isRow(element)) this.#showRow(element);
    else this.#showParts(branch);
  }

  #showParts({ element, own, branches }: Branch): void {
    const view: View = { kind: 'parts', parts: new Set() };
    this.#views.set(element, view);
    this.#parts.onNear(own);
    for (const part of branches.keys()) if (!standsAlone(part)) this.#join(element, view, part);
  }

  #showRow(element: Element, shown: Iterable<Element> = []): void {
    const { marks, onNear } = this.#parts;
    const row = new NearRow({
      element,
      shown,
      watcher: this.#watcher,
      onChild: (child) => {
        const isPart = isElement(child) && marks().tree.get(child) !== undefined && !standsAlone(child);
        if (isPart) this.#wholes.set(child, element);
        if (isPart && !this.#isShown(child)) this.#show(child, true);
        if (marks().in(element).size > 0 && !(isPart && kindOf(child) === 'block')) onNear(marksOn(marks(), child));
      },
      onGone: (child) => this.#hide(child),
      onUnordered: () => {
        this.#hide(element);
        this.#unordered.add(element);
        const branch = marks().tree.get(element);
        if (branch) this.#showParts(branch);
      },
    });
    this.#views.set(element, { kind: 'row', row });
  }

  /** Has a part of an element shown or watched. */
  #join(element: Element, view: Exclude<View, { kind: 'all' }>, part: Element): void {
    if (this.#isShown(part) || this.#watched.has(part)) return;
    this.#wholes.set(part, element);
    if (view.kind === 'row') {
      if (view.row.has(part)) this.#show(part, true);
      else view.row.lookAgain();
      return;
    }
    const { parts } = view;
    parts.add(part);
    // Where the only part is follows from where the whole is, but for what it may be hidden by.
    if (parts.size === 1 && this.#parts.marks().tree.get(part)?.own.size === 0) this.#show(part);
    else for (const each of parts.size === 2 ? parts : [part]) this.#watch(each);
    if (parts.size <= 2 * WIDE || !this.#isRow(element)) return;
    const shown = [...parts].filter((each) => this.#isShown(each));
    for (const each of [...parts]) this.#unwatch(each);
    this.#showRow(element, shown);
  }

  #addOwn(view: Exclude<View, { kind: 'all' }>, marks: readonly Mark[]): void {
    const near = marks.filter((mark) => this.isNear(mark));
    this.#parts.onNear(near);
    if (view.kind === 'row' && near.length < marks.length) view.row.lookAgain();
  }

  #isRow(element: Element): boolean {
    const branch = this.#parts.marks().tree.get(element);
    if (!branch || this.#unordered.has(element) || own(element, 'childElementCount') <= WIDE) return false;
    const [part] = branch.branches.keys();
    const [mark] = branch.own;
    // What is in its shadow root are no children.
    const root = part ? rootOf(part) : mark?.pieces[0]?.node.getRootNode();
    return Math.max(branch.own.size, branch.branches.size) > WIDE && root === rootOf(element);
  }

  #isShown(element: Element): boolean {
    return this.#views.has(element) || this.#toShow.has(element);
  }

  #hide(element: Element): void {
    const left = [element];
    for (let at = left.pop(); at; at = left.pop()) {
      const view = this.#views.get(at);
      this.#views.delete(at);
      this.#toShow.delete(at);
      if (view?.kind === 'row') view.row.end();
      if (view?.kind !== 'parts') continue;
      for (const part of view.parts) {
        this.#unwatch(part);
        left.push(part);
      }
    }
  }

  #watch(element: Element): void {
    if (this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#watcher.watch(element, this.#onEntry);
  }

  #unwatch(element: Element): void {
    const whole = this.#wholes.get(element);
    const view = whole && this.#views.get(whole);
    if (view?.kind === 'parts') view.parts.delete(element);
    this.#watched.delete(element);
    this.#watcher.unwatch(element, this.#onEntry);
  }
}

function isIn(row: NearRow, element: Element, { pieces: [piece] }: Mark): boolean {
  const child = piece && childWith(element, piece.node);
  return !!child && row.has(child);
}
