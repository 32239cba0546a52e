import type { TextSpan } from '../../src/model.ts';

/** A paragraph longer than this is drawn in several pieces. */
const LONGEST = 6000;

/** The paragraphs of a text, those that are very long cut at spaces; line breaks and empty lines belong to none. */
export function piecesOf(text: string): readonly TextSpan[] {
  const pieces: TextSpan[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (line.trim() === '') continue;
    const end = index + line.length;
    let start = index;
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      const at = space > start ? space + 1 : start + LONGEST;
      pieces.push({ start, end: at });
      start = at;
    }
    pieces.push({ start, end });
  }
  return pieces;
}

/** The piece that a place of the text lies in, or else the one before it; -1 where there is none. */
export function pieceAt(pieces: readonly TextSpan[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
