import { foldString, foldUnit, SKIPPED } from '../text/fold.ts';
import { rollHash, SEED } from './matcher.ts';
import { passes, type Search, take } from './search.ts';
import { childOf, endingNode } from './trie.ts';
import { wordNumber } from './word-list.ts';

/** The letters by which most words are seen not to begin with any stem; no stem that begins a name is shorter. */
export const STEM_LETTERS = 4;

/** Bounds on what is tried within a word, so that hostile text costs no more than its length. */
const LONGEST_STEM = 40;
const LONGEST_ENDING = 16;

/** Whether the first letters of a word are those of a stem; false alarms are rare. */
export function beginsLikeStem(stems: Uint32Array, text: string, start: number, end: number): boolean {
  const hash = firstLetters(text, start, end);
  return hash !== 0 && passes(stems, hash);
}

/** The hash of the first letters of a word, 0 where it has fewer. */
export function firstLetters(text: string, start: number, end: number): number {
  let hash = SEED;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === SKIPPED) continue;
    hash = rollHash(hash, unit);
    if (++letters === STEM_LETTERS) return hash;
  }
  return 0;
}

/** Tries the stems of the word at `start` .. `end` from a node; where one has the ending that follows, `goOn` gets the node reached. */
export function walkEndings(
  search: Search,
  node: number,
  start: number,
  end: number,
  goOn: (search: Search, node: number, end: number) => void,
): void {
  const { matcher, text } = search;
  let hash = SEED;
  let letters = 0;
  for (let at = start; at < end && letters < LONGEST_STEM; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === SKIPPED) continue;
    hash = rollHash(hash, unit);
    letters++;
    if (end - at > LONGEST_ENDING || (node === 0 && (letters < STEM_LETTERS || !passes(matcher.filter, hash)))) continue;
    const word = wordNumber(matcher.words, text, start, at + 1, hash);
    const child = word === 0 ? 0 : childOf(matcher.trie, node, -word);
    const lists = matcher.trie.endings.get(child);
    if (!lists) continue;
    const rest = foldString(text.slice(at + 1, end)) || '0';
    for (const [number, endings] of lists.entries()) {
      const reached = endingNode(matcher.trie, child, number);
      if (isAmong(rest, endings)) goOn(search, reached, end);
      else if (isAmong(`+${rest}`, endings)) take(search, reached, at + 1);
    }
  }
}

function isAmong(ending: string, endings: string): boolean {
  return ` ${endings} `.includes(` ${ending} `);
}
