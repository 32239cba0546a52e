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

/** One more than what each unit folds to, 0 until it is met: a table of noughts costs a page nothing before it is read. */
const folded = new Uint16Array(0x10000);

/** Folds one UTF-16 unit: `HARD`, `SKIPPED`, `SOFT`, or the code of the letter or digit it counts as. */
export function foldUnit(code: number): number {
  const known = folded[code] as number;
  return known === 0 ? learn(code) : known - 1;
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
  const unit = code < 0x80 ? foldAscii(code) : foldUnseen(code);
  folded[code] = unit + 1;
  return unit;
}

function foldAscii(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return " \t\n\v\f\r'`_-".includes(String.fromCharCode(code)) ? SOFT : HARD;
}
