import { boxAt } from '../src/card/corridor.ts';
import type { Point } from '../src/card/state.ts';
import type { Mark, Marks } from './marks.ts';
import { isText, own } from './own.ts';
import { rangesOf } from './ranges.ts';
import { isSeen } from './seen.ts';
import { take } from './take.ts';

/** How many elements under a point are looked at where the topmost is no text of ours, and how many marks in them all. */
const DEPTH = 8;
const TRIES = 400;

/** The mark whose letters lie on top at a point of the viewport. */
export function markAt(marks: Marks, point: Point, shadowRoots: ShadowRoot[]): Mark | undefined {
  const caret = caretAt(point, shadowRoots);
  // The caret snaps to the nearest text, however far, so the letters' own boxes decide.
  const mark = caret ? marks.at(caret.node, caret.offset) : undefined;
  return mark && isOn(mark, point) ? mark : undefined;
}

/** The mark at a point beneath what can be seen through, as a link laid over a whole block: there the browser tells of no text. */
export function coveredMarkAt(marks: Marks, point: Point, shadowRoots: ShadowRoot[]): Mark | undefined {
  if (caretAt(point, shadowRoots)?.exact) return undefined;
  let tries = TRIES;
  for (const element of document.elementsFromPoint(point.x, point.y).slice(0, DEPTH)) {
    for (const mark of take(marks.in(element), tries)) {
      tries--;
      if (isOn(mark, point)) return mark;
    }
    if (isOpaque(element)) return undefined;
  }
  return undefined;
}

/** Whether a point of the viewport lies on a mark's letters, and these can be seen. */
export function isOn(mark: Mark, point: Point): boolean {
  return boxAt(boxesOf(mark), point) !== undefined && isSeen(mark);
}

/** The mark's boxes in the viewport, a box or more a line; empty where it is gone or hidden. */
export function boxesOf(mark: Mark): DOMRect[] {
  return rangesOf(mark).flatMap((range) => [...range.getClientRects()]);
}

type Caret = {
  readonly node: Text;
  readonly offset: number;
  /** The point is on this very text node's letters. */
  readonly exact: boolean;
};

function caretAt({ x, y }: Point, shadowRoots: ShadowRoot[]): Caret | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caretIn(position?.offsetNode, position?.offset ?? 0, x, y);
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint(x, y);
  return caretIn(range?.startContainer, range?.startOffset ?? 0, x, y);
}

function caretIn(node: Node | undefined, offset: number, x: number, y: number): Caret | undefined {
  if (!isText(node)) return undefined;
  const range = document.createRange();
  range.setStart(node, Math.max(offset - 1, 0));
  range.setEnd(node, Math.min(offset + 1, node.length));
  const exact = boxAt([...range.getClientRects()], { x, y }) !== undefined;
  return { node, offset, exact };
}

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const clear = backgroundColor === 'transparent' || /^rgba\(.*, 0\)$/.test(backgroundColor);
  return !clear || backgroundImage !== 'none' || /^(?:img|video|canvas|iframe|embed|object)$/.test(own(element, 'localName'));
}
