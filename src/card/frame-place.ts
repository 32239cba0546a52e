import type { Box } from './corridor.ts';

/** What a window measures within, in its own CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Below this a window cannot hold a card well: its width is the card's own with an edge on both sides. */
const CARD_ROOM: Size = { width: 436, height: 320 };

/** Where in its element's box a frame's window lies: each side as a fraction of the box, so that it holds for a scaled one too. */
export type Inset = Box;

/** A frame's window as seen from the window around it. */
export type Hole = {
  readonly box: Box;
  /** What the frame itself takes its window to measure. */
  readonly inner: Size;
};

/** What one frame tells of itself and of the frames directly within it. */
export type FrameMeasure = {
  readonly frameId: number;
  /** Which frame it is of the one around it, and so on, from the page's own document inward; -1 where it is not among them. */
  readonly path: readonly number[];
  readonly inner: Size;
  readonly frames: readonly { readonly index: number; readonly box: Box; readonly inset: Inset }[];
};

/** Where words in a frame are, told by the one frame around them that stands in the page's own document. */
export type FramePlace = {
  /** Which frame of the page's own document that is. */
  readonly index: number;
  readonly inset: Inset;
  readonly inner: Size;
  /** The words' boxes in that frame's window, as far as they can be seen there. */
  readonly boxes: readonly Box[];
};

/** Whether a window is too small to hold a card. */
export function isTooSmall({ width, height }: Size): boolean {
  return width < CARD_ROOM.width || height < CARD_ROOM.height;
}

/** The part of an element's box that its frame's window takes. */
export function insetBox({ left, top, right, bottom }: Box, inset: Inset): Box {
  const [width, height] = [right - left, bottom - top];
  return {
    left: left + width * inset.left,
    top: top + height * inset.top,
    right: left + width * inset.right,
    bottom: top + height * inset.bottom,
  };
}

/** Boxes of a frame's window as the window around it sees them; what lies outside the frame is cut off. */
export function outward(boxes: readonly Box[], { box, inner }: Hole): readonly Box[] {
  return boxes.flatMap((each) => {
    const left = Math.max(0, each.left);
    const top = Math.max(0, each.top);
    const right = Math.min(inner.width, each.right);
    const bottom = Math.min(inner.height, each.bottom);
    if (left >= right || top >= bottom) return [];
    const x = (box.right - box.left) / inner.width;
    const y = (box.bottom - box.top) / inner.height;
    return [{ left: box.left + left * x, top: box.top + top * y, right: box.left + right * x, bottom: box.top + bottom * y }];
  });
}

/** A box of the window around a frame as the frame's own window would count it, inside or not. */
export function inward({ left, top, right, bottom }: Box, { box, inner }: Hole): Box {
  const x = inner.width / (box.right - box.left);
  const y = inner.height / (box.bottom - box.top);
  return { left: (left - box.left) * x, top: (top - box.top) * y, right: (right - box.left) * x, bottom: (bottom - box.top) * y };
}

/** The windows from a frame outward, each with its hole in the next, the last in the page's own document; undefined where one does not tell. */
export function holesOf(frames: readonly FrameMeasure[], frameId: number): readonly NumberedHole[] | undefined {
  const holes: NumberedHole[] = [];
  let at = frames.find((each) => each.frameId === frameId);
  while (at && at.path.length > 0) {
    const { path, inner } = at;
    const around = frames.find((each) => isAround(each.path, path));
    const element = around?.frames.find(({ index }) => index === path.at(-1));
    if (!element || inner.width <= 0 || inner.height <= 0) return undefined;
    const { index, box, inset } = element;
    holes.push({ box: insetBox(box, inset), inner, index, inset });
    at = around;
  }
  return at && holes.length > 0 ? holes : undefined;
}

type NumberedHole = Hole & Pick<FramePlace, 'index' | 'inset'>;

function isAround(outer: readonly number[], path: readonly number[]): boolean {
  return outer.length === path.length - 1 && outer.every((index, depth) => index === path[depth]);
}
