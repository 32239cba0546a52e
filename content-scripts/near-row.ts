import { childrenOf, isAmong } from './children.ts';
import { isElement, own } from './own.ts';
import { type Band, type Row, rowInBand } from './row-in-band.ts';
import { reachesOut } from './standing.ts';
import type { OnEntry, Watcher } from './watcher.ts';

/** So many neighbours of a row's end are watched where they are hidden: any of them may be shown. */
const HIDDEN = 8;

/** So much more than what is near is taken, as a share of the viewport's height: each change of what is painted costs the browser a frame's work. */
const SPARE = 0.5;

export type NearRowParts = {
  readonly element: Element;
  /** Children that are shown already. */
  readonly shown: Iterable<Element>;
  readonly watcher: Watcher;
  /** A child is now in the row, be it for the first time or as one that has changed. */
  readonly onChild: (child: ChildNode) => void;
  readonly onGone: (child: Element) => void;
  /** The children do not stand one below the other: there is no telling from a few where the others are. */
  readonly onUnordered: () => void;
};

/**
 * The children of a tall element that are near the viewport. Watched are the element itself, the first and the last of them and
 * their neighbours: whatever moves, one of these comes or goes.
 */
export class NearRow {
  readonly #parts: NearRowParts;
  #children: ReadonlySet<Element>;
  #ends: readonly Element[] = [];
  #changed = false;
  readonly #onEnd: OnEntry = () => this.#parts.watcher.tellAgain(this.#parts.element);
  readonly #onElement: OnEntry = (entry) => this.#look(entry);

  constructor(parts: NearRowParts) {
    this.#parts = parts;
    this.#children = new Set(parts.shown);
    parts.watcher.watch(parts.element, this.#onElement);
    this.lookAgain();
  }

  /** Whether a child is near, for all that is known. */
  has(child: ChildNode): boolean {
    return isAmong(child, this.#children);
  }

  /** Looks through the row again, as a child has come or changed. */
  lookAgain(): void {
    if (this.#changed) return;
    this.#changed = true;
    this.#parts.watcher.tellAgain(this.#parts.element);
  }

  end(): void {
    this.#watchEnds([]);
    this.#parts.watcher.unwatch(this.#parts.element, this.#onElement);
    for (const child of this.#children) this.#parts.onGone(child);
  }

  #look(entry: IntersectionObserverEntry): void {
    const { element } = this.#parts;
    const band = bandOf(entry);
    const near = band && rowInBand(element, band);
    if (near === 'unordered') {
      this.#parts.onUnordered();
      return;
    }
    if (this.#changed || !near || !this.#children.has(near.first) || !this.#children.has(near.last)) {
      const spare = innerHeight * SPARE;
      const wider = band && rowInBand(element, { top: band.top - spare, bottom: band.bottom + spare });
      this.#take(wider === 'unordered' ? near : wider);
    }
    this.#watchEnds(near ? endsOf(near) : []);
  }

  #take(row: Row | undefined): void {
    this.#changed = false;
    const before = this.#children;
    const children = row ? [...childrenOf(row)] : [];
    this.#children = new Set(children.filter((child) => isElement(child)));
    for (const child of before) if (!this.#children.has(child)) this.#parts.onGone(child);
    for (const child of children) this.#parts.onChild(child);
  }

  #watchEnds(ends: readonly Element[]): void {
    const { watcher } = this.#parts;
    for (const end of this.#ends) if (!ends.includes(end)) watcher.unwatch(end, this.#onEnd);
    for (const end of ends) if (!this.#ends.includes(end)) watcher.watch(end, this.#onEnd);
    this.#ends = ends;
  }
}

/** What of an element is near the viewport; undefined where nothing is. */
function bandOf(entry: IntersectionObserverEntry): Band | undefined {
  if (reachesOut(entry)) return { top: -innerHeight, bottom: 2 * innerHeight };
  return entry.isIntersecting ? entry.intersectionRect : undefined;
}

/** What tells by coming or leaving that a row has moved, however far: of its children those at both ends, and those next to it. */
function endsOf({ first, last }: Row): Element[] {
  const ends = [first, last].flatMap((end) => [...neighbours(end, 'previousElementSibling'), ...neighbours(end, 'nextElementSibling')]);
  return [...new Set(ends)];
}

/** An end of a row and what is next to it, as far as the first that has a box. */
function neighbours(end: Element, next: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found = [end];
  for (let at = own(end, next); at && found.length <= HIDDEN; at = own(at, next)) {
    found.push(at);
    if (own(at, 'checkVisibility')()) break;
  }
  return found;
}
