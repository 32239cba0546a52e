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
    if (words === undefined) return true;
    const around = ` ${foldString(text.slice(Math.max(0, start - CLOSE), end + CLOSE)).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
    const there = words.filter((word) => around.includes(` ${foldString(word)} `)).length;
    return there >= LEAST + othersNear({ start, end });
  },
};
