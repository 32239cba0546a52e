import type { TextSpan } from '../model.ts';
import { foldString } from '../text/fold.ts';

/** The words and signs beside a place in a text, the nearest first; words folded, line breaks among the signs. */
export type Neighbours = { readonly before: readonly string[]; readonly after: readonly string[] };

/** What stands around the places of a text, read as it is asked for and kept for the next one who asks. */
export type Surroundings = {
  readonly beside: (span: TextSpan) => Neighbours;
  /** How many of these words stand close by. */
  readonly count: (span: TextSpan, words: readonly string[]) => number;
};

/** How far words are close by, about two sentences each way, in UTF-16 units; they are counted by pieces of this length, so up to twice as far. */
export const CLOSE = 300;
const BESIDE = 50;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’\u200c-][\p{L}\p{M}\p{N}]+)*|\n|\S/gu;

type Window = { readonly text: string; readonly counts: Map<readonly string[], number> };

/** The surroundings of the places of one text. */
export function surroundingsOf(text: string): Surroundings {
  const windows = new Map<number, Window>();
  let last: { readonly at: number; readonly neighbours: Neighbours } | undefined;
  return {
    beside({ start, end }) {
      if (last?.at !== start)
        last = {
          at: start,
          neighbours: {
            before: tokens(text.slice(Math.max(0, start - BESIDE), start)).reverse(),
            after: tokens(text.slice(end, end + BESIDE)),
          },
        };
      return last.neighbours;
    },
    count({ start }, words) {
      const page = Math.floor(start / CLOSE);
      const stretch = windows.get(page) ?? {
        text: plain(text.slice(Math.max(0, page - 1) * CLOSE, (page + 2) * CLOSE)),
        counts: new Map(),
      };
      windows.set(page, stretch);
      const count = stretch.counts.get(words) ?? folded(words).filter((word) => stretch.text.includes(word)).length;
      stretch.counts.set(words, count);
      return count;
    },
  };
}

function tokens(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((token) => (token.length > 1 || /\p{L}/u.test(token) ? foldString(token) : token));
}

const known = new WeakMap<readonly string[], readonly string[]>();

function folded(words: readonly string[]): readonly string[] {
  const plainWords = known.get(words) ?? words.map(plain);
  known.set(words, plainWords);
  return plainWords;
}

/** Folded words with one space on either side of each. */
function plain(text: string): string {
  return ` ${foldString(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}
