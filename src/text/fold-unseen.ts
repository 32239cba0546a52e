import { LIKE_LETTERS, type Range, SKIPPED_RANGES, SOFT_RANGES } from './fold-data.ts';

const likeLetter = new Map<string, string>();
for (const [letter = '', ...others] of LIKE_LETTERS.split(' ')) for (const other of others) likeLetter.set(other, letter);

/** Folds a UTF-16 unit met for the first time; slow, its answer is kept by `fold.ts` (0 hard, 1 skipped, 2 soft, else a letter). */
export function foldUnseen(code: number): number {
  if (within(SKIPPED_RANGES, code)) return 1;
  if (within(SOFT_RANGES, code)) return 2;
  if (isPlainWide(code)) return code;
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return 2;
  if (/\p{Nd}/u.test(char)) return 0x30 + (code - digitZero(code));
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(char)) return 0;
  const letter = foldLetter(char).charCodeAt(0);
  return letter === code ? code : foldUnseen(letter);
}

/** Han, kana, Hangul syllables and surrogates stand for themselves: no need to ask the Unicode tables for each. */
function isPlainWide(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xdfff)
  );
}

function foldLetter(char: string): string {
  const lower = oneUnit(bare(char).toLowerCase(), char);
  return likeLetter.get(lower) ?? lower;
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

function within(ranges: readonly Range[], code: number): boolean {
  return ranges.some((range) => (typeof range === 'number' ? code === range : code >= range[0] && code <= range[1]));
}
