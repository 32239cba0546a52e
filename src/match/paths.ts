import { foldUnit, HARD, LETTER } from '../text/fold.ts';
import { spread } from './matcher.ts';
import { readWord, type Word } from './read-word.ts';
import { addChild, type GrowingTrie } from './trie.ts';
import { addWord, type GrowingWords, separatorHash } from './word-list.ts';

/** A matcher while names are being added; `word` is read into over and over. */
export type Building = {
  readonly words: GrowingWords;
  readonly trie: GrowingTrie;
  readonly filter: Uint32Array;
  readonly stems: Uint32Array;
  readonly word: Word;
};

/** Adds the words of a form one below the other; returns the last node, 0 where there is nothing to match. */
export function addPath(building: Building, text: string): number {
  let node = 0;
  let at = nextWord(building, text, 0);
  while (at < text.length) {
    const { end, hash } = building.word;
    if (node === 0) setBit(building.filter, hash);
    node = addChild(building.trie, node, addWord(building.words, text, at, end, hash));
    at = nextWord(building, text, end);
    if (at < text.length) node = addSeparators(building, node, text, end, at);
  }
  return node;
}

/** Reads the first word from a place on into `building.word`; returns where it begins, the text's end where there is none. */
export function nextWord(building: Building, text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (foldUnit(text.charCodeAt(at)) < LETTER) continue;
    readWord(text, at, building.word);
    return at;
  }
  return text.length;
}

/** Adds the hard separators between two words; returns the last node. */
export function addSeparators({ words, trie }: Building, parent: number, text: string, from: number, to: number): number {
  let node = parent;
  for (let at = from; at < to; at++) {
    if (foldUnit(text.charCodeAt(at)) === HARD) node = addChild(trie, node, addWord(words, text, at, at + 1, separatorHash(text, at)));
  }
  return node;
}

/** Lets `passes` answer yes for a hash. */
export function setBit(filter: Uint32Array, hash: number): void {
  const bit = spread(hash) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}
