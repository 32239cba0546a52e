import { once } from './once.ts';
import { type Range, rangesOf, within } from './ranges.ts';

/** Folded letters below are all of the `PLAIN` kind. */
export const WIDE = 0x0e00;

/** Kinds of letters: two of one kind stand in one word, except those that stand `ALONE`. */
export const PLAIN = 0;
const KATAKANA = 1;
const HIRAGANA = 2;
export const HANGUL = 3;
/** Halves of characters beyond the BMP: rare letters, and emoji, which must not join the word they stand beside. */
const ASTRAL = 4;
export const ALONE = 5;
/** Vowel signs and voicing marks that belong to the character before them, whatever its kind. */
export const TRAILING = 6;

const RANGES: readonly (readonly [kind: number, ranges: string])[] = [
  // Thai and Lao, Burmese, Khmer, Han.
  [ALONE, 'e00-eff 1000-109f 1780-17ff 2e80-2fdf 3005-3029 3400-9fff f900-faff'],
  [KATAKANA, '30a0-30ff 31f0-31ff'],
  [HIRAGANA, '3041-309f'],
  [HANGUL, '1100-11ff 3131-318e a960-a97f ac00-d7ff'],
  [ASTRAL, 'd800-dfff'],
  // Thai, Lao, Burmese, Khmer, kana.
  [TRAILING, 'e31 e34-e3a e47-e4e eb1 eb4-ebc ec8-ece 102b-103e 1056-1059 17b4-17d3 3099-309a'],
];

/** The letters of each kind but `PLAIN`; what a later kind has is taken out of the earlier ones. */
export const kindRanges = once(() =>
  RANGES.map(([kind, ranges]): readonly [kind: number, ranges: readonly Range[]] => [kind, rangesOf(ranges)]),
);

/** The kind of a folded letter, looked up; `words.ts` has them in a table. */
export function findKind(unit: number): number {
  if (unit < WIDE) return PLAIN;
  return kindRanges().findLast(([, ranges]) => within(ranges, unit))?.[0] ?? PLAIN;
}
