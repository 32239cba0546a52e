import type { NameEntry, NameTable } from '../model.ts';
import { foldUnit, HARD } from '../text/fold.ts';
import { nextLetter } from '../text/words.ts';
import { setBit } from './filters.ts';
import type { Matcher } from './matcher.ts';
import { readWord, type Word } from './read-word.ts';
import { addChild, type GrowingTrie } from './trie.ts';
import { addWord, type GrowingWords, separatorHash } from './word-list.ts';

/** A matcher while names are being added: its arrays give way to larger ones. */
export type GrowingMatcher = {
  readonly matcher: Pick<Matcher, 'affixes' | 'sieve'> & {
    readonly table: Omit<NameTable, 'names'> & { readonly names: NameEntry[] };
    readonly words: GrowingWords;
    readonly trie: GrowingTrie;
    filter: Uint32Array;
    stems: Uint32Array;
  };
  /** Read into over and over. */
  readonly word: Word;
  /** How many words the path has that was added last. */
  wordsInPath: number;
};

/** Adds the words of a form one below the other; returns the last node, 0 where there is nothing to match. */
export function addPath(growing: GrowingMatcher, text: string): number {
  const { matcher, word } = growing;
  growing.wordsInPath = 0;
  let node = 0;
  let at = nextWord(word, text, 0);
  while (at < text.length) {
    const { end, hash } = word;
    growing.wordsInPath++;
    if (node === 0) setBit(matcher.filter, hash);
    node = addChild(matcher.trie, node, addWord(matcher.words, text, at, end, hash));
    at = nextWord(word, text, end);
    if (at < text.length) node = addSeparators(matcher, node, text, end, at);
  }
  return node;
}

/** Reads the first word from a place on into `word`; returns where it begins, the text's end where there is none. */
export function nextWord(word: Word, text: string, from: number): number {
  const at = nextLetter(text, from);
  if (at < text.length) readWord(text, at, word);
  return at;
}

/** Adds the hard separators between two words; returns the last node. */
export function addSeparators({ words, trie }: GrowingMatcher['matcher'], parent: number, text: string, from: number, to: number): number {
  let node = parent;
  for (let at = from; at < to; at++) {
    if (foldUnit(text.charCodeAt(at)) === HARD) node = addChild(trie, node, addWord(words, text, at, at + 1, separatorHash(text, at)));
  }
  return node;
}
