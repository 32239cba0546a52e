import type { Endings } from '../model.ts';
import { foldUnit, SKIPPED } from '../text/fold.ts';
import { setBit } from './filters.ts';
import { rollHash, SEED } from './matcher.ts';
import { addSeparators, type GrowingMatcher, nextWord } from './paths.ts';
import type { Word } from './read-word.ts';
import { firstLetters } from './stems.ts';
import { addChild, addForm, addStem } from './trie.ts';
import { addWord } from './word-list.ts';

/** How each word of a name inflects, counted from the last. */
export type WordEndings = readonly (readonly Endings[])[];

/** A form being added, and the name it is of. */
type Adding = {
  readonly matcher: GrowingMatcher['matcher'];
  readonly word: Word;
  readonly text: string;
  /** How each word inflects, counted from the last, as in `NameEntry`. */
  readonly endings: readonly number[];
  readonly name: number;
  readonly lead: number;
};

const NONE: WordEndings[number] = [];

/**
 * Adds what a name inflects to, the words that inflect as stems, behind the path of the form as it is: of names written alike one that
 * inflects must not hide from one that does not.
 */
export function addInflectedForm(growing: GrowingMatcher, text: string, endings: readonly number[], name: number, lead: number): void {
  const { matcher, word, wordsInPath } = growing;
  const at = nextWord(word, text, 0);
  if (at < text.length) addFrom({ matcher, word, text, endings, name, lead }, 0, at, wordsInPath - 1);
}

/** Adds the word at a place below a node, and those that follow; `left` is its number, counted from the last. */
function addFrom(adding: Adding, parent: number, at: number, left: number): void {
  const { matcher, text } = adding;
  const { words, trie, filter } = matcher;
  const { end, hash } = adding.word;
  const all = matcher.table.endings?.[adding.endings[left] ?? -1] ?? NONE;
  for (const each of all) addOn(adding, addStemOf(adding, parent, at, end, each), end, left);
  if (all.length > 0) return;
  if (parent === 0) setBit(filter, hash);
  addOn(adding, addChild(trie, parent, addWord(words, text, at, end, hash)), end, left);
}

/** Goes on behind a word, or lets the name end there; node 0 leads nowhere. */
function addOn(adding: Adding, node: number, end: number, left: number): void {
  const { matcher, word, text, name, lead } = adding;
  if (node === 0) return;
  if (left <= 0) {
    addForm(matcher.trie, node, name, lead);
    return;
  }
  const at = nextWord(word, text, end);
  addFrom(adding, addSeparators(matcher, node, text, end, at), at, left - 1);
}

/** Adds the stem of the word at `start` .. `end`; returns its node, 0 where it is too short to begin a name. */
function addStemOf({ matcher, text }: Adding, parent: number, start: number, end: number, { cut, endings }: Endings): number {
  const { words, trie, filter, stems } = matcher;
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
