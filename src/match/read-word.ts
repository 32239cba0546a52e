import { foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { joinsWord, PLAIN, WIDE, wordKind } from '../text/words.ts';
import { rollHash, SEED } from './matcher.ts';

/** A word read from a text; written over and over, so that reading makes no garbage. */
export type Word = {
  /** Behind its last letter and the skipped units that follow. */
  end: number;
  hash: number;
  /** Its last folded letter. */
  last: number;
  /** Whether a zero-width non-joiner stands in it. */
  joint: boolean;
};

export const ZWNJ = 0x200c;
/** A word ends before a further non-joiner, so that reading it again behind each costs no more than the text's length. */
const MOST_JOINTS = 8;

/** A word to read into. */
export function newWord(): Word {
  return { end: 0, hash: 0, last: 0, joint: false };
}

/** Reads the word whose first letter is at `start` into `word`. */
export function readWord(text: string, start: number, word: Word): void {
  const first = foldUnit(text.charCodeAt(start));
  const kind = wordKind(first);
  let hash = rollHash(SEED, first);
  let last = first;
  let joints = 0;
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < LETTER) {
      if (unit !== SKIPPED) break;
      if (text.charCodeAt(at) === ZWNJ && ++joints > MOST_JOINTS) break;
    } else {
      if ((unit >= WIDE || kind !== PLAIN) && !joinsWord(unit, kind)) break;
      hash = rollHash(hash, unit);
      last = unit;
    }
  }
  word.end = at;
  word.hash = hash;
  word.last = last;
  word.joint = joints > 0;
}
