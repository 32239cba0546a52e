import { own } from './own.ts';

/** A stretch of the viewport's height and what lies around it, in CSS pixels from the viewport's top. */
export type Band = { readonly top: number; readonly bottom: number };

/** Neighbouring children, ends included. */
export type Row = { readonly first: Element; readonly last: Element };

/** Children looked at to see whether they stand one below the other. */
const SAMPLES = 24;

/** So many neighbours without a box, as hidden ones, are passed over in search of one that has. */
const BOXLESS = 64;

/**
 * The children of a tall element that lie in a band, with one more on either side, found by the boxes of a few; undefined where
 * none does, `unordered` where they do not stand one below the other or most are hidden.
 */
export function rowInBand(element: Element, band: Band): Row | 'unordered' | undefined {
  const children = own(element, 'children');
  const count = children.length;
  let above = -Infinity;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const box = boxNear(children, Math.floor((sample * (count - 1)) / (SAMPLES - 1)));
    if (!box || box.top < above) return 'unordered';
    above = box.top;
  }
  // Two of a line may differ in height: only tops stand in order, so the first is looked for one further up.
  const begin = Math.max(firstBelow(children, band.top) - 1, 0);
  const end = firstBelow(children, band.bottom);
  const first = children.item(lineStart(children, begin));
  const last = children.item(Math.min(end, count - 1));
  return first && last ? { first, last } : undefined;
}

/** The index of the first child whose top is at or below a height; the number of children where there is none. */
function firstBelow(children: HTMLCollection, height: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxNear(children, middle);
    if (box && box.top < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the children that stand beside this one. */
function lineStart(children: HTMLCollection, index: number): number {
  const top = boxNear(children, index)?.top;
  let start = index;
  while (start > 0 && index - start < BOXLESS && boxNear(children, start - 1)?.top === top) start--;
  return start;
}

/** The box of a child, or of the nearest behind or before it that has one. */
function boxNear(children: HTMLCollection, index: number): DOMRect | undefined {
  for (let step = 0; step < BOXLESS; step++) {
    for (const at of step === 0 ? [index] : [index + step, index - step]) {
      const child = children.item(at);
      const box = child && own(child, 'getBoundingClientRect')();
      if (box && (box.width > 0 || box.height > 0)) return box;
    }
  }
  return undefined;
}
