/**
 * Where words begin and end, told from folded units. Most scripts write words as runs of letters and digits. Han, Thai, Lao,
 * Khmer and Burmese put no space between words, so there every character is a word and a name is a sequence of them. A change
 * of script within kana, Han and Hangul ends a word.
 */
import { foldUnit, LETTER, SKIPPED } from './fold.ts';
import { ALONE, kindRanges, TRAILING } from './word-kinds.ts';

export { HANGUL, PLAIN, WIDE } from './word-kinds.ts';

const kinds = new Uint8Array(0x10000);
for (const [kind, ranges] of kindRanges()) for (const [first, last] of ranges) kinds.fill(kind, first, last + 1);

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

/** Where the first letter stands from a place on, the text's end where none does. */
export function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldUnit(text.charCodeAt(at)) < LETTER) at++;
  return at;
}
