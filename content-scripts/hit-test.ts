import type { Point } from '../src/card/state.ts';
import type { Mark, Marks } from './marks.ts';
import { rangesOf } from './ranges.ts';
import { isSeen } from './seen.ts';

/** How many elements under a point are looked at where the topmost is no text of ours. */
const DEPTH = 8;

/** The mark whose letters lie at a point of the viewport, also beneath a see-through link laid over a whole block. */
export function markAt(marks: Marks, point: Point, shadowRoots: ShadowRoot[]): Mark | undefined {
  const caret = caretAt(point, shadowRoots);
  // The caret snaps to the nearest text, however far, so the letters' own boxes decide.
  const mark = caret ? marks.at(caret.node, caret.offset) : undefined;
  if (mark && isOn(mark, point)) return mark;
  return caret?.exact ? undefined : markBeneath(marks, point);
}

/** The mark's boxes in the viewport, a box or more a line; empty where it is gone or hidden. */
export function boxesOf(mark: Mark): DOMRect[] {
  return rangesOf(mark).flatMap((range) => [...range.getClientRects()]);
}

function isOn(mark: Mark, { x, y }: Point): boolean {
  const on = boxesOf(mark).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return on && isSeen(mark);
}

type Caret = {
  readonly node: Text;
  readonly offset: number /** The point is on this very text node's letters. */;
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
  if (!(node instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(node, Math.max(offset - 1, 0));
  range.setEnd(node, Math.min(offset + 1, node.length));
  const exact = [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return { node, offset, exact };
}

/** Looks through see-through elements for a block whose marks lie at the point; stops at the first that hides what is beneath. */
function markBeneath(marks: Marks, point: Point): Mark | undefined {
  for (const element of document.elementsFromPoint(point.x, point.y).slice(0, DEPTH)) {
    for (const mark of marks.in(element)) if (isOn(mark, point)) return mark;
    if (isOpaque(element)) return undefined;
  }
  return undefined;
}

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const clear = backgroundColor === 'transparent' || /^rgba\(.*, 0\)$/.test(backgroundColor);
  return !clear || backgroundImage !== 'none' || /^(?:img|video|canvas|iframe|embed|object)$/.test(element.localName);
}
