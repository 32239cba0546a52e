import { dateOf } from '../day.ts';
import type { Day, Grain } from '../edtf.ts';
import { readEdtf } from '../edtf.ts';
import { about, dayPiece, type Piece, type When } from '../when.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The report's own date, from which relative words are counted: its last day, told no finer than it is known. */
export type Anchor = {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
  readonly grain: Grain;
  readonly approximate: boolean;
};

/** What a meaning may ask beside the words themselves. */
export type Context = {
  readonly anchor: Anchor | undefined;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** The tokens of the expression, the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** The last date told before in the same paragraph. */
  readonly told: When | undefined;
};

/** The anchor of a report's date; an interval is held for its end. Throws `EdtfError` where it is no date. */
export function anchorOf(edtf: string): Anchor | undefined {
  const { start, end } = readEdtf(edtf);
  const date = end ?? start;
  if (!date) return undefined;
  const { year, month } = dateOf(date.last);
  return { day: date.last, year, month, grain: date.grain, approximate: date.approximate || date.uncertain };
}

/** So many days from the report's; null where its day is not known. */
export function reportDay({ anchor }: Context, days = 0): Piece | null {
  if (anchor?.grain !== 'day') return null;
  const piece = dayPiece(anchor.day + days);
  return anchor.approximate ? about(piece) : piece;
}
