import type { NameTable } from '../model.ts';
import { foldUnit, HARD, LETTER } from '../text/fold.ts';
import { otherForms } from './forms.ts';
import { type Matcher, spread } from './matcher.ts';
import { newWord, readWord, type Word } from './read-word.ts';
import { addChild, addForm, finishTrie, type GrowingTrie, growTrie } from './trie.ts';
import { addWord, finishWords, type GrowingWords, growWords, separatorHash } from './word-list.ts';

export type { Matcher } from './matcher.ts';

/** Bits of the filter for each name: at sixteen, one in sixteen words that begin no name is looked up in vain. */
const FILTER_BITS = 16;

type Building = { readonly words: GrowingWords; readonly trie: GrowingTrie; readonly filter: Uint32Array; readonly word: Word };

/** Compiles a table of names for `find`. */
export function compile(table: NameTable): Matcher {
  const slices = compileSliced(table, table.names.length + 1);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The same in slices: yields after so many names, so that a page can breathe; returns the matcher. */
export function* compileSliced(table: NameTable, namesPerSlice = 2000): Generator<void, Matcher> {
  const size = table.names.length;
  const building: Building = {
    words: growWords(size),
    trie: growTrie(size),
    filter: new Uint32Array(filterLength(size)),
    word: newWord(),
  };
  for (let name = 0; name < size; name++) {
    addName(building, table.names[name]?.text ?? '', name);
    if ((name + 1) % namesPerSlice === 0) yield;
  }
  return { table, filter: building.filter, words: finishWords(building.words), trie: finishTrie(building.trie) };
}

function addName(building: Building, text: string, name: number): void {
  addWritten(building, text, name, 0);
  for (const other of otherForms(text)) addWritten(building, other.text, name, other.lead);
}

function addWritten(building: Building, text: string, name: number, lead: number): void {
  const node = addPath(building, text);
  if (node !== 0) addForm(building.trie, node, name, lead);
}

/** Adds the words of a form one below the other; returns the last node, 0 where there is nothing to match. */
function addPath({ words, trie, filter, word }: Building, text: string): number {
  let node = 0;
  let at = 0;
  /** The hard separators since the last word: they count only between words. */
  let gap = -1;
  while (at < text.length) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < LETTER) {
      if (unit === HARD && gap < 0) gap = at;
      at++;
      continue;
    }
    readWord(text, at, word);
    if (node === 0) setBit(filter, word.hash);
    else if (gap >= 0) node = addSeparators(words, trie, node, text, gap, at);
    node = addChild(trie, node, addWord(words, text, at, word.end, word.hash));
    at = word.end;
    gap = -1;
  }
  return node;
}

function addSeparators(words: GrowingWords, trie: GrowingTrie, parent: number, text: string, from: number, to: number): number {
  let node = parent;
  for (let at = from; at < to; at++) {
    if (foldUnit(text.charCodeAt(at)) === HARD) node = addChild(trie, node, addWord(words, text, at, at + 1, separatorHash(text, at)));
  }
  return node;
}

function filterLength(names: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(32, names * FILTER_BITS) / 32));
}

function setBit(filter: Uint32Array, hash: number): void {
  const bit = spread(hash) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}
