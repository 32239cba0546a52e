import type { TextSpan } from '../../model.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Every place of a text where these words stand as whole words, in text order. */
export function placesOf(text: string, words: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  if (words.trim() === '') return found;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!goesOn(text, start) && !goesOn(text, end)) found.push({ start, end });
  }
  return found;
}

/** A span of a text, and every other place where the same words stand as whole words. */
export function sameWords(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  return [{ start, end }, ...placesOf(text, text.slice(start, end)).filter((place) => place.start !== start)];
}

/** The span without white space at its ends, and widened to the words that it cuts; undefined where it holds nothing to be read. */
export function wholeWords(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const selected = text.slice(start, end);
  if (!WORD.test(selected)) return undefined;
  let from = start + (selected.length - selected.trimStart().length);
  let to = end - (selected.length - selected.trimEnd().length);
  while (goesOn(text, from)) from--;
  while (goesOn(text, to)) to++;
  return { start: from, end: to };
}

/** Whether a place lies within a word, or within a character. */
function goesOn(text: string, at: number): boolean {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at));
  if (isLow && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
  return WORD.test(before(text, at)) && WORD.test(after(text, at));
}

function before(text: string, at: number): string {
  const low = /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return text.slice(Math.max(0, at - (low ? 2 : 1)), at);
}

function after(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}
