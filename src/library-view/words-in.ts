import { foldUnit, LETTER, SKIPPED } from '../text/fold.ts';

/** Gives each word of a text, folded (`src/text/fold.ts`), with where it stands. */
export function eachWord(text: string, give: (word: string, start: number, end: number) => void): void {
  const units: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
    if (unit >= LETTER) {
      if (units.length === 0) start = at;
      units.push(unit);
      // Some scripts have no spaces: what is longer than any word is cut.
      if (units.length < LONGEST) continue;
    } else if (unit === SKIPPED) continue;
    if (units.length === 0) continue;
    give(String.fromCharCode(...units), start, unit >= LETTER ? at + 1 : at);
    units.length = 0;
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
const MOST_WORDS = 12;
/** From this length on a word is also found within another: Arabic and German write words together. */
const INSIDE = 4;
