/**
 * Where words begin and end, told from folded units. Most scripts write words as runs of letters and digits. Han, Thai, Lao,
 * Khmer and Burmese put no space between words, so there every character is a word and a name is a sequence of them. A change
 * of script within kana, Han and Hangul ends a word.
 */
import { foldUnit, LETTER, SKIPPED } from './fold.ts';
import { rangesOf } from './ranges.ts';

/** Folded letters below are all of the `PLAIN` kind. */
export const WIDE = 0x0e00;

/** Kinds of letters: two of one kind stand in one word, except those that stand `ALONE`. */
export const PLAIN = 0;
const KATAKANA = 1;
const HIRAGANA = 2;
export const HANGUL = 3;
/** Halves of characters beyond the BMP: rare letters, and emoji, which must not join the word they stand beside. */
const ASTRAL = 4;
const ALONE = 5;
/** Vowel signs and voicing marks that belong to the character before them, whatever its kind. */
const TRAILING = 6;

/** What a later line has in it is taken out of the earlier ones. */
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

const kinds = new Uint8Array(0x10000);
for (const [kind, ranges] of RANGES) for (const [first, last] of rangesOf(ranges)) kinds.fill(kind, first, last + 1);

/** The kind of a folded letter. */
export function wordKind(unit: number): number {
  return kinds[unit] as number;
}

/** Whether a folded letter goes on with the word whose letters are of this kind. */
export function joinsWord(unit: number, kind: number): boolean {
  const own = kinds[unit] as number;
  return own === TRAILING || (own === kind && kind !== ALONE);
}

/** The end of the word that begins with the letter at `start`, skipped units after its last letter included. */
export function wordEnd(text: string, start: number): number {
  const kind = wordKind(foldUnit(text.charCodeAt(start)));
  let at = start + 1;
  while (at < text.length) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== SKIPPED && (unit < LETTER || !joinsWord(unit, kind))) break;
    at++;
  }
  return at;
}
