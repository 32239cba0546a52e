/**
 * Each UTF-16 unit as one of a few classes, by which a text is looked through before any word of it is read: 0 what parts words, up to
 * `MOST` the letters of words parted by spaces, and beyond it what takes a second look. Spellings that fold alike have alike classes.
 */
import { foldUnit, LETTER, SKIPPED } from './fold.ts';
import { findKind, PLAIN } from './word-kinds.ts';

export const MOST = 31;
/** Added to the class of a letter whose script joins small words to names. */
export const JOINED = 32;
/** Letters of words that need no space between: each stands for itself. */
export const WIDE = 64;
/** What reading passes over. */
export const UNREAD = 65;
/** The zero-width non-joiner: what follows it may be a word of its own. */
export const JOINT = 66;

const DIGIT = 27;
const ZWNJ = 0x200c;
/** Set in `letterTable` with the classes up to `MOST`, so that one test tells of two letters that both are of these. */
export const COMMON_LETTER = 0x80;

/** The class of each unit met so far, by its code, 0 for others: for loops that must not make a call for each letter. */
export const letterTable = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. */
export function letterClass(code: number): number {
  const known = letterTable[code] as number;
  return known === 0 ? learn(code) : known & ~COMMON_LETTER;
}

function learn(code: number): number {
  const found = classify(code);
  letterTable[code] = found <= MOST ? found | COMMON_LETTER : found;
  return found;
}

function classify(code: number): number {
  const unit = foldUnit(code);
  if (unit === SKIPPED) return code === ZWNJ ? JOINT : UNREAD;
  if (unit < LETTER) return 0;
  if (unit < 0x3a) return DIGIT;
  if (unit < 0x80) return unit - 0x60;
  if (findKind(unit) !== PLAIN) return WIDE;
  const own = 1 + ((unit * 7 + (unit >>> 5)) % MOST);
  // Hebrew and Arabic.
  return unit >= 0x05d0 && unit < 0x0700 ? JOINED + own : own;
}
