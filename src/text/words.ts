/**
 * Where words begin and end, told from folded units. Most scripts write words as runs of letters and digits. Han, Thai, Lao,
 * Khmer and Burmese put no space between words, so there every character is a word and a name is a sequence of them. A change
 * of script within kana, Han and Hangul ends a word.
 */
import { foldUnit, LETTER, SKIPPED } from './fold.ts';

/** Folded letters below are all of the `PLAIN` kind. */
export const WIDE = 0x0e00;

/** Kinds of letters: two of one kind stand in one word, except those that stand `ALONE`. */
export const PLAIN = 0;
const KATAKANA = 1;
const HIRAGANA = 2;
const HANGUL = 3;
/** Halves of characters beyond the BMP: rare letters, and emoji, which must not join the word they stand beside. */
const ASTRAL = 4;
const ALONE = 5;
/** Vowel signs and voicing marks that belong to the character before them, whatever its kind. */
const TRAILING = 6;

const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x0e00, 0x0eff, ALONE], // Thai, Lao
  [0x0e31, 0x0e31, TRAILING],
  [0x0e34, 0x0e3a, TRAILING],
  [0x0e47, 0x0e4e, TRAILING],
  [0x0eb1, 0x0eb1, TRAILING],
  [0x0eb4, 0x0ebc, TRAILING],
  [0x0ec8, 0x0ece, TRAILING],
  [0x1000, 0x109f, ALONE], // Burmese
  [0x102b, 0x103e, TRAILING],
  [0x1056, 0x1059, TRAILING],
  [0x1100, 0x11ff, HANGUL],
  [0x1780, 0x17ff, ALONE], // Khmer
  [0x17b4, 0x17d3, TRAILING],
  [0x2e80, 0x2fdf, ALONE], // Han radicals
  [0x3005, 0x3029, ALONE],
  [0x3041, 0x309f, HIRAGANA],
  [0x3099, 0x309a, TRAILING],
  [0x30a0, 0x30ff, KATAKANA],
  [0x3131, 0x318e, HANGUL],
  [0x31f0, 0x31ff, KATAKANA],
  [0x3400, 0x9fff, ALONE], // Han
  [0xa960, 0xa97f, HANGUL],
  [0xac00, 0xd7ff, HANGUL],
  [0xd800, 0xdfff, ASTRAL],
  [0xf900, 0xfaff, ALONE],
];

const kinds = new Uint8Array(0x10000);
for (const [first, last, kind] of RANGES) kinds.fill(kind, first, last + 1);

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
