import { PREPOSITIONS } from './small-words.ts';
import { keyAt, type Words } from './words.ts';

/** So many characters after its beginning the line that a story opens with has ended. */
const LONGEST = 70;

/**
 * The token that a sentence's story begins with: behind its dateline (ANKARA, 14 May 2024 (Agency) - …), which tells where and when it was
 * written; the sentence's first where it has none. A dateline tells of a day or of who reports, in names alone, and ends with a dash.
 */
export function storyStart(words: Words): number {
  const { tokens, from, to, isTime } = words;
  const start = tokens[from]?.start ?? 0;
  let isTold = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.start - start > LONGEST) break;
    if (isTime(at)) isTold = true;
    else if (token.key === '(') {
      while (at < to && keyAt(words, at) !== ')') at++;
      isTold = true;
    } else if (token.key === '-' && !token.joined) {
      while (tokens[at + 1]?.key === '-' && tokens[at + 1]?.joined) at++;
      return isTold && at > from && beginsAnew(words, at + 1) ? at + 1 : from;
    } else if (!isOfName(words, at)) break;
  }
  return from;
}

/** Part of the name of a place: a word in capitals, a short one as in Deir al-Zor, or a mark between. */
function isOfName({ tokens }: Words, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return !PREPOSITIONS.has(token.key) && (token.capital || token.key.length <= 3);
  return token !== undefined && /^[,./'-]$/.test(token.key);
}

/** A sentence begins: no words that are only set apart by dashes. */
function beginsAnew({ tokens, to }: Words, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at < to && !token.joined && (token.capital || token.kind !== 'word');
}
