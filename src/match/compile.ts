import { inOneGo } from '../in-one-go.ts';
import type { NameEntry, NameTable } from '../model.ts';
import { fileAffixes } from '../text/affixes.ts';
import { otherForms } from './forms.ts';
import { addInflectedForm, type WordEndings } from './inflected-paths.ts';
import type { Matcher } from './matcher.ts';
import { addPath, type Building } from './paths.ts';
import { newWord } from './read-word.ts';
import { addForm, finishTrie, growTrie } from './trie.ts';
import { finishWords, growWords } from './word-list.ts';

export type { Matcher } from './matcher.ts';

/** Bits of the filter for each name: at sixteen, one in sixteen words that begin no name is looked up in vain. */
const FILTER_BITS = 16;

/** So many letters of names and of what they may inflect to are filed without a pause: about a millisecond's work. */
const SLICE = 1500;

/** A name that inflects takes about so many times the work of one that does not. */
const INFLECTED = 3;

/** Compiles a table of names for `find`. */
export function compile(table: NameTable): Matcher {
  return inOneGo(compileSliced(table));
}

/** The same in slices, each of about as much work, so that a page can breathe; returns the matcher. */
export function* compileSliced(table: NameTable): Generator<void, Matcher> {
  const size = table.names.length;
  const building: Building = {
    words: growWords(size),
    trie: growTrie(size),
    filter: new Uint32Array(filterLength(size)),
    stems: new Uint32Array(filterLength(size)),
    word: newWord(),
  };
  const { names, endings = [], affixes = [] } = table;
  let work = 0;
  for (const [name, entry] of names.entries()) {
    addName(building, entry, name, endings);
    work += entry.text.length * (entry.endings ? INFLECTED : 1);
    if (work < SLICE) continue;
    work = 0;
    yield;
  }
  const { filter, stems } = building;
  return {
    table,
    filter,
    stems,
    affixes: affixes.map(fileAffixes),
    words: finishWords(building.words),
    trie: finishTrie(building.trie),
  };
}

function addName(building: Building, entry: NameEntry, name: number, endings: WordEndings): void {
  const inflection = entry.endings?.map((each) => endings[each] ?? []);
  addWritten(building, entry.text, name, 0, inflection);
  for (const other of otherForms(entry.text)) addWritten(building, other.text, name, other.lead, inflection);
}

function addWritten(building: Building, text: string, name: number, lead: number, inflection: WordEndings | undefined): void {
  addForm(building.trie, addPath(building, text), name, lead);
  if (inflection) addInflectedForm(building, text, inflection, name, lead);
}

function filterLength(names: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(32, names * FILTER_BITS) / 32));
}
