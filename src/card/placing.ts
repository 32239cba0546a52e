import { type Box, boundsOf } from './corridor.ts';
import { EDGE } from './put.ts';

/** Between mention and card, in CSS pixels: near enough for the pointer to cross. */
const GAP = 6;

/** With less height than this a card cannot be read, with so much it need not change sides; in CSS pixels. */
const LEAST = 140;
const COMFORT = 240;

/** Where a card is, as seen from its mention. */
export type Side = 'below' | 'above' | 'left' | 'right';

/** How the text runs that a mention stands in. */
export type Flow = {
  /** From one line to the next. */
  readonly lines: 'down' | 'left' | 'right';
  /** Lines begin at the right. */
  readonly isRightToLeft: boolean;
};

/** What decides where a card goes; boxes are of the viewport. */
export type Situation = {
  /** The mention, a box or more a line, in reading order; one at least. */
  readonly mention: readonly Box[];
  /** What else stands on its lines. */
  readonly line: readonly Box[];
  readonly window: Box;
  /** As large as it wants to be. */
  readonly card: { readonly width: number; readonly height: number };
  readonly flow: Flow;
  /** Where the card is already: it stays there unless that gets too small. */
  readonly side?: Side | undefined;
};

/** Where a card goes: its place in the viewport, and how high it may be. */
export type Placing = { readonly side: Side; readonly left: number; readonly top: number; readonly height: number };

/**
 * Places a card so that no word on the mention's lines is covered: before or after them, where it fits, else where there is more room.
 * Where neither has room enough to read a card, it goes beside the mention and covers the rest of the line.
 */
export function placeCard(situation: Situation): Placing {
  const { mention, line, window, card, flow, side: kept } = situation;
  const words = boundsOf(mention);
  const lines = boundsOf([...mention, ...line]);
  const [across, along] = sidesOf(flow);
  const has = (side: Side, from: Box, height: number) => roomOn(side, from, window) >= (isUpright(side) ? height : card.width);
  const [larger] = [...across].sort((a, b) => roomOn(b, lines, window) - roomOn(a, lines, window)) as [Side];

  const isKept = kept && across.includes(kept) && has(kept, lines, Math.min(card.height, COMFORT));
  const clear = isKept ? kept : across.find((side) => has(side, lines, card.height));
  if (clear) return put(clear, lines, situation);
  if (has(larger, lines, LEAST)) return put(larger, lines, situation);
  const beside = along.find((side) => has(side, words, LEAST));
  return beside ? put(beside, words, situation) : put(larger, lines, situation);
}

function put(side: Side, from: Box, { mention, window, card, flow }: Situation): Placing {
  const height = isUpright(side) ? roomOn(side, from, window) : window.bottom - window.top - 2 * EDGE;
  const actual = Math.min(card.height, height);
  // A mention on two lines has the card at its end, or at its beginning where the card is above.
  const end = mention.at(side === 'above' ? 0 : -1) ?? from;
  const { left, right } = boundsOf(mention.filter((box) => box.bottom > end.top && box.top < end.bottom));
  const aligned = flow.isRightToLeft ? right - card.width : left;
  const x = { below: aligned, above: aligned, left: from.left - GAP - card.width, right: from.right + GAP };
  const y = { below: from.bottom + GAP, above: from.top - GAP - actual, left: end.top, right: end.top };
  return {
    side,
    height,
    left: within(x[side], card.width, window.left, window.right),
    top: within(y[side], actual, window.top, window.bottom),
  };
}

/** Where there are other lines, what follows first, and where there is more of the same. */
function sidesOf({ lines, isRightToLeft }: Flow): readonly [across: readonly Side[], along: readonly Side[]] {
  const beside: Side[] = lines === 'left' || isRightToLeft ? ['left', 'right'] : ['right', 'left'];
  return lines === 'down' ? [['below', 'above'], beside] : [beside, ['below', 'above']];
}

/** How much room a card would have there. */
function roomOn(side: Side, from: Box, window: Box): number {
  const rooms = {
    below: window.bottom - from.bottom,
    above: from.top - window.top,
    left: from.left - window.left,
    right: window.right - from.right,
  };
  return Math.max(0, rooms[side] - GAP - EDGE);
}

function isUpright(side: Side): boolean {
  return side === 'below' || side === 'above';
}

function within(at: number, size: number, from: number, to: number): number {
  return Math.max(from + EDGE, Math.min(at, to - size - EDGE));
}
