import type { Point } from './state.ts';

/** A width and a height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Where a card lies in the window. */
export type Rect = Point & Size;

/** Between a card and the window's edge, in CSS pixels. */
export const EDGE = 8;

/** The smallest that a reader can make a card, in CSS pixels. */
export const LEAST: Size = { width: 240, height: 200 };

/** How far an arrow key moves a card or its corner, in CSS pixels. */
export const STEP = 16;

/** The place nearest to the one wanted at which a card lies in the window; one that is larger shows its start. */
export function intoWindow({ x, y, width, height }: Rect, window: Size): Point {
  return { x: into(x, width, window.width), y: into(y, height, window.height) };
}

/** The corner of the window that is nearest to a card; where the card lies in that, the next one clockwise. */
export function nextCorner(box: Rect, window: Size): Point {
  // A browser's own boxes cannot be spread.
  const { width, height } = box;
  const right = window.width - width - EDGE;
  const bottom = window.height - height - EDGE;
  const corners = [
    { x: EDGE, y: EDGE },
    { x: right, y: EDGE },
    { x: right, y: bottom },
    { x: EDGE, y: bottom },
  ].map((corner) => intoWindow({ ...corner, width, height }, window));
  const far = corners.map(({ x, y }) => Math.hypot(x - box.x, y - box.y));
  const nearest = far.indexOf(Math.min(...far));
  // Places are whole pixels, a card's size need not be.
  return corners[(far[nearest] ?? 0) > 1 ? nearest : (nearest + 1) % corners.length] ?? box;
}

/** A card whose corner at the end of its lines and of itself was moved by so much; the other corners stay. */
export function resized({ x, y, width, height }: Rect, by: Point, dir: 'ltr' | 'rtl', window: Size): Rect {
  const right = x + width;
  const isMirrored = dir === 'rtl';
  const wide = between(LEAST.width, width + (isMirrored ? -by.x : by.x), (isMirrored ? right : window.width - x) - EDGE);
  const high = between(LEAST.height, height + by.y, window.height - y - EDGE);
  return { x: isMirrored ? right - wide : x, y, width: wide, height: high };
}

/** By how much an arrow key moves; undefined for other keys. */
export function stepOf(key: string): Point | undefined {
  return steps.get(key);
}

const steps: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -STEP, y: 0 }],
  ['ArrowRight', { x: STEP, y: 0 }],
  ['ArrowUp', { x: 0, y: -STEP }],
  ['ArrowDown', { x: 0, y: STEP }],
]);

function into(at: number, size: number, room: number): number {
  return between(EDGE, at, room - size - EDGE);
}

/** Where the two bounds cross, the lower one holds. */
function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
