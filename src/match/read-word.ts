import { foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { joinsWord, wordKind } from '../text/words.ts';
import { rollHash, SEED } from './matcher.ts';

/** Where a word ends and the hash of its folded letters; written over and over, so that reading makes no garbage. */
export type Word = { end: number; hash: number };

/** Reads the word whose first letter is at `start` into `word`, not beyond `limit`; `end` includes skipped units after the last letter. */
export function readWord(text: string, start: number, limit: number, word: Word): void {
  let unit = foldUnit(text.charCodeAt(start));
  const kind = wordKind(unit);
  let hash = rollHash(SEED, unit);
  let at = start + 1;
  for (; at < limit; at++) {
    unit = foldUnit(text.charCodeAt(at));
    if (unit === SKIPPED) continue;
    if (unit < LETTER || !joinsWord(unit, kind)) break;
    hash = rollHash(hash, unit);
  }
  word.end = at;
  word.hash = hash;
}
