import { foldString } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/** How far words are close by, about two sentences each way, in UTF-16 units. */
export const CLOSE = 300;
const LEAST = 2;

/**
 * Keeps a name bound to words (the village Kabul: Galilee, Acre) where at least two of them stand close by, and one more for each
 * other entity that is named there and speaks against it.
 */
export const near: Rule = {
  name: 'near',
  keeps({ start, end, entry }, { text, othersNear }) {
    const words = entry.when?.near;
    if (!words?.length) return true;
    const around = plain(text.slice(Math.max(0, start - CLOSE), end + CLOSE));
    const there = foldedWords(words).filter((word) => around.includes(word)).length;
    return there >= LEAST && there >= LEAST + othersNear({ start, end });
  },
};

const folded = new WeakMap<readonly string[], readonly string[]>();

/** The words as they stand in plain text, folded once. */
function foldedWords(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.map(plain);
  folded.set(words, known);
  return known;
}

/** Folded words with one space on either side of each. */
function plain(text: string): string {
  return ` ${foldString(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}
