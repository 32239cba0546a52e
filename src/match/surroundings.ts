import type { TextSpan } from '../model.ts';
import { foldString, foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { kept } from '../text/kept.ts';

/**
 * The words and signs beside a place in a text by their distance, 0 for the nearest; words folded, line breaks among the signs; undefined
 * where the text ends, or what is read of it.
 */
export type Neighbours = {
  readonly before: (distance: number) => string | undefined;
  readonly after: (distance: number) => string | undefined;
  /** The same behind a bracket that follows the place. */
  readonly afterBracket: (distance: number) => string | undefined;
};

/** What stands around the places of a text, read as it is asked for and kept for the next one who asks. */
export type Surroundings = {
  readonly beside: (span: TextSpan) => Neighbours;
  /** How many of these words stand close by. */
  readonly count: (span: TextSpan, words: readonly string[]) => number;
};

/** How far words are close by, about two sentences each way, in UTF-16 units; they are counted by pieces of this length, so up to twice as far. */
export const CLOSE = 300;
const BESIDE = 50;
const BRACKET = /\s?\([^()\n]{0,60}\)/uy;
const TOKEN = "[\\p{L}\\p{M}\\p{N}]+(?:['’\\u200c-][\\p{L}\\p{M}\\p{N}]+)*|\\n|\\S";
const NEXT = new RegExp(`([^\\S\\n]*(${TOKEN}))`, 'uy');
const PREVIOUS = new RegExp(`(?<=((${TOKEN})[^\\S\\n]*))`, 'uy');

/** A stretch of text, folded, with what was counted in it. */
type Window = { readonly page: number; readonly text: string; readonly counts: Map<readonly string[], number> };

/** The surroundings of the places of one text. */
export function surroundingsOf(text: string): Surroundings {
  const pieces = new Map<number, string>();
  const piece = (page: number) => kept(pieces, page, () => plain(text.slice(page * CLOSE, (page + 1) * CLOSE)));
  let stretch: Window | undefined;
  let last: { readonly at: number; readonly neighbours: Neighbours } | undefined;
  return {
    beside({ start, end }) {
      if (last?.at !== start) last = { at: start, neighbours: neighboursOf(text, start, end) };
      return last.neighbours;
    },
    count({ start }, words) {
      const page = Math.floor(start / CLOSE);
      if (stretch?.page !== page) {
        const around = [page - 1, page, page + 1].map(piece).join('');
        stretch = { page, text: ` ${around} `.replaceAll('  ', ' '), counts: new Map() };
      }
      const { text: near, counts } = stretch;
      return kept(counts, words, () => folded(words).filter((word) => near.includes(word)).length);
    },
  };
}

function neighboursOf(text: string, start: number, end: number): Neighbours {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = (from: number) => reader(text.slice(from, from + BESIDE), NEXT, 0, 1);
  BRACKET.lastIndex = end;
  const afterBracket = behind(BRACKET.test(text) ? BRACKET.lastIndex : end);
  return { before: reader(before, PREVIOUS, before.length, -1), after: behind(end), afterBracket };
}

/** Reads tokens one by one as they are asked for: the pattern's first group with the white space on the way, its second without. */
function reader(text: string, pattern: RegExp, from: number, step: 1 | -1): (distance: number) => string | undefined {
  const read: string[] = [];
  let at = from;
  return (distance) => {
    while (read.length <= distance) {
      pattern.lastIndex = at;
      const [, passed, token] = pattern.exec(text) ?? [];
      if (!passed || !token) return undefined;
      at += step * passed.length;
      read.push(token.length > 1 || /\p{L}/u.test(token) ? foldString(token) : token);
    }
    return read[distance];
  };
}

const known = new WeakMap<readonly string[], readonly string[]>();

function folded(words: readonly string[]): readonly string[] {
  return kept(known, words, () => words.map((word) => ` ${plain(word)} `));
}

const SPACE = 0x20;

/** Folded words with one space between, and where the text begins or ends with none of a word; for short texts. */
function plain(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit >= LETTER) units.push(unit);
    else if (unit !== SKIPPED && units.at(-1) !== SPACE) units.push(SPACE);
  }
  return String.fromCharCode(...units);
}
