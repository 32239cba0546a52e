import type { Endings } from '../model.ts';
import { foldUnit, SKIPPED } from '../text/fold.ts';
import { rollHash, SEED } from './matcher.ts';
import { addSeparators, type Building, nextWord, setBit } from './paths.ts';
import { firstLetters } from './stems.ts';
import { addChild, addForm, addStem } from './trie.ts';
import { addWord } from './word-list.ts';

/** How each word of a name inflects, counted from the last. */
export type WordEndings = readonly (readonly Endings[])[];

/** A form being added, and the name it is of. */
type Adding = {
  readonly building: Building;
  readonly text: string;
  readonly inflection: WordEndings;
  readonly name: number;
  readonly lead: number;
};

/**
 * Adds what a name inflects to, the words that inflect as stems. The form as it is must be there too: of names written alike one
 * that inflects must not hide from one that does not.
 */
export function addInflectedForm(building: Building, text: string, inflection: WordEndings, name: number, lead: number): void {
  const words = countWords(building, text);
  addFrom({ building, text, inflection, name, lead }, 0, nextWord(building, text, 0), words - 1);
}

/** Adds the word at a place below a node, and those that follow; `left` is its number, counted from the last. */
function addFrom(adding: Adding, parent: number, at: number, left: number): void {
  const { building, text, inflection } = adding;
  const { words, trie, filter, word } = building;
  const { end, hash } = word;
  const all = inflection[left] ?? [];
  for (const each of all) addOn(adding, addStemOf(adding, parent, at, end, each), end, left);
  if (all.length > 0) return;
  if (parent === 0) setBit(filter, hash);
  addOn(adding, addChild(trie, parent, addWord(words, text, at, end, hash)), end, left);
}

/** Goes on behind a word, or lets the name end there; node 0 leads nowhere. */
function addOn(adding: Adding, node: number, end: number, left: number): void {
  const { building, text, name, lead } = adding;
  if (node === 0) return;
  if (left <= 0) {
    addForm(building.trie, node, name, lead);
    return;
  }
  const at = nextWord(building, text, end);
  addFrom(adding, addSeparators(building, node, text, end, at), at, left - 1);
}

/** Adds the stem of the word at `start` .. `end`; returns its node, 0 where it is too short to begin a name. */
function addStemOf({ building, text }: Adding, parent: number, start: number, end: number, { cut, endings }: Endings): number {
  const { words, trie, filter, stems } = building;
  const stemEnd = withoutLetters(text, start, end, cut);
  const first = firstLetters(text, start, stemEnd);
  if (stemEnd === start || (parent === 0 && first === 0)) return 0;
  const hash = hashOf(text, start, stemEnd);
  if (parent === 0) {
    setBit(filter, hash);
    setBit(stems, first);
  }
  return addStem(trie, parent, addWord(words, text, start, stemEnd, hash), endings);
}

function withoutLetters(text: string, start: number, end: number, letters: number): number {
  let at = end;
  for (let left = letters; left > 0 && at > start; at--) if (foldUnit(text.charCodeAt(at - 1)) !== SKIPPED) left--;
  return at;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== SKIPPED) hash = rollHash(hash, unit);
  }
  return hash;
}

function countWords(building: Building, text: string): number {
  let count = 0;
  for (let at = nextWord(building, text, 0); at < text.length; at = nextWord(building, text, building.word.end)) count++;
  return count;
}
