import { LIKE_LETTERS, SKIPPED_RANGES, SOFT_RANGES } from './fold-data.ts';
import { once } from './once.ts';
import { rangesOf, within } from './ranges.ts';

const likeLetter = once(() => {
  const pairs = LIKE_LETTERS.split(' ').flatMap(([letter = '', ...others]) => others.map((other) => [other, letter] as const));
  return new Map(pairs);
});

const skipped = once(() => rangesOf(SKIPPED_RANGES));
const soft = once(() => rangesOf(SOFT_RANGES));

/** Kana, Han, Hangul syllables and surrogates stand for themselves: no need to ask the Unicode tables for each. */
const plainWide = once(() => rangesOf('3041-3096 30a1-30fa 3400-9fff ac00-dfff'));

/** Folds a UTF-16 unit met for the first time; slow, its answer is kept by `fold.ts` (0 hard, 1 skipped, 2 soft, else a letter). */
export function foldUnseen(code: number): number {
  if (within(skipped(), code)) return 1;
  if (within(soft(), code)) return 2;
  if (within(plainWide(), code)) return code;
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return 2;
  if (/\p{Nd}/u.test(char)) return 0x30 + (code - digitZero(code));
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(char)) return 0;
  const letter = foldLetter(char).charCodeAt(0);
  return letter === code ? code : foldUnseen(letter);
}

function foldLetter(char: string): string {
  const lower = oneUnit(bare(char).toLowerCase(), char);
  return likeLetter().get(lower) ?? lower;
}

/** The letter without its accents; a ligature of several letters stays as it is, since folding keeps one unit for one. */
function bare(char: string): string {
  const letters = [...char.normalize('NFKD')].filter((part) => /\p{L}/u.test(part));
  const [only = char] = letters;
  return letters.length === 1 ? only : char;
}

function oneUnit(lower: string, fallback: string): string {
  return lower.length === 1 ? lower : fallback;
}

/** Decimal digits come in tens that begin at a code ending in 0 or 6 (hexadecimal). */
function digitZero(code: number): number {
  const row = code & ~0xf;
  return /\p{Nd}/u.test(String.fromCharCode(row)) ? row : row + 6;
}
