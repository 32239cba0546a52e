import type { Point } from './state.ts';

/** A box of the viewport in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Whether a point lies in the convex hull of boxes, its edge included: on a straight way from a point of one to a point of another. */
export function isBetween(boxes: readonly Box[], point: Point): boolean {
  // Where the hull is but a line, its turns say nothing of where the line ends.
  if (boxes.length === 0 || !isIn(boundsOf(boxes), point)) return false;
  const hull = hullOf(boxes.flatMap(cornersOf));
  return hull.every((from, index) => turn(from, hull[(index + 1) % hull.length] ?? from, point) >= 0);
}

/** The corners of the convex hull of points, clockwise as seen on the screen. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  // Each side ends where the other begins.
  return [...sideOf(sorted).slice(0, -1), ...sideOf(sorted.reverse()).slice(0, -1)];
}

/** The box that a point lies in, if it lies in one. */
export function boxAt<B extends Box>(boxes: readonly B[], point: Point): B | undefined {
  return boxes.find((box) => isIn(box, point));
}

/** One side of the hull, from the first point to the last: what does not turn clockwise is left out. */
function sideOf(sorted: readonly Point[]): Point[] {
  const side: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [before, last] = side.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      side.pop();
    }
    side.push(point);
  }
  return side;
}

/** Above zero where the way from `a` by `b` to `c` turns clockwise on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The smallest box that holds others; of none, one without end. */
export function boundsOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function isIn({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
}
