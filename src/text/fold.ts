/**
 * Folding: one UTF-16 unit of text to one number, so that spellings that differ only in case, accents,
 * invisible characters or the block a letter was typed from become equal, and offsets stay where they are.
 */
import { foldUnseen } from './fold-unseen.ts';

/** Ends a name: punctuation, symbols, controls. */
export const HARD = 0;
/** Not there for reading: accents typed apart, soft hyphens, joiners, bidi controls, Arabic and Hebrew points. */
export const SKIPPED = 1;
/** Parts words but not names: spaces, hyphens, apostrophes. */
export const SOFT = 2;
/** The smallest folded letter or digit. */
export const LETTER = 3;

const UNSEEN = 0xffff;
const folded = new Uint16Array(0x10000).fill(UNSEEN);
for (let code = 0; code < 0x80; code++) folded[code] = foldAscii(code);

/** Folds one UTF-16 unit: `HARD`, `SKIPPED`, `SOFT`, or the code of the letter or digit it counts as. */
export function foldUnit(code: number): number {
  const known = folded[code] as number;
  return known === UNSEEN ? learn(code) : known;
}

/** The text as it is compared: folded words, one space where soft separators stand, hard separators as they are. */
export function foldString(text: string): string {
  let out = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === SOFT) gap = out !== '';
    if (unit === SOFT || unit === SKIPPED) continue;
    if (gap) out += ' ';
    gap = false;
    out += unit === HARD ? text.charAt(at) : String.fromCharCode(unit);
  }
  return out;
}

/** Rare, so kept out of the small function that the hot loop calls. */
function learn(code: number): number {
  const unit = code === UNSEEN ? HARD : foldUnseen(code);
  if (code !== UNSEEN) folded[code] = unit;
  return unit;
}

function foldAscii(code: number): number {
  const char = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase().charCodeAt(0);
  return /[\s'`_-]/.test(char) ? SOFT : HARD;
}
