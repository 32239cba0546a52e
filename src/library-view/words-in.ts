import { foldUnit, LETTER, SKIPPED } from '../text/fold.ts';

/** Gives each word of a text, folded (`src/text/fold.ts`), with where it stands, until `give` says `stop`. */
export function eachWord(text: string, give: (word: string, start: number, end: number) => unknown): void {
  let length = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
    if (unit >= LETTER) {
      if (length === 0) start = at;
      units[length++] = unit;
      // Some scripts have no spaces: what is longer than any word is cut.
      if (length < LONGEST) continue;
    } else if (unit === SKIPPED) continue;
    if (length === 0) continue;
    const word = String.fromCharCode.apply(undefined, units.slice(0, length));
    length = 0;
    if (give(word, start, unit >= LETTER ? at + 1 : at) === 'stop') return;
  }
}

/** The words of a query, folded, each once. */
export function queryWords(query: string): readonly string[] {
  const words = new Set<string>();
  eachWord(query, (word) => words.add(word));
  return [...words].slice(0, MOST_WORDS);
}

/** Whether a word of a text is one that was asked for: it begins so, or holds it where the query is long enough to be told from a part by chance. */
export function fits(word: string, wanted: string): boolean {
  return wanted.length < INSIDE ? word.startsWith(wanted) : word.includes(wanted);
}

const LONGEST = 64;
/** The letters of the word being read: one list for all, since no two are read at once. */
const units: number[] = [];
const MOST_WORDS = 12;
/** From this length on a word is also found within another: Arabic and German write words together. */
const INSIDE = 4;
