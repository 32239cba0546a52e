import type { NameEntry, NameTable } from '../model.ts';
import { fileAffixes } from '../text/affixes.ts';
import type { Sieve } from './anchor-file.ts';
import { fileFirstWords, filterLength } from './filters.ts';
import { otherForms } from './forms.ts';
import { addInflectedForm } from './inflected-paths.ts';
import { addPath, type GrowingMatcher } from './paths.ts';
import { newWord } from './read-word.ts';
import { addForm, growTrie } from './trie.ts';
import { growWords } from './word-list.ts';

export type { GrowingMatcher } from './paths.ts';

/** So many letters of names and of what they may inflect to are filed without a pause: about a millisecond's work. */
const SLICE = 1500;

/** A name that inflects takes about so many times the work of one that does not. */
const INFLECTED = 3;

/** What most pages have at most. */
const FEW = 256;

/** A matcher without names, with room for about so many, behind the sieve of all that may come; `matcher` is one object for good. */
export function startMatcher(table: Omit<NameTable, 'names'>, sieve: Sieve, expected = FEW): GrowingMatcher {
  const matcher = {
    table: { ...table, names: [] },
    sieve,
    filter: new Uint32Array(filterLength(expected)),
    stems: new Uint32Array(filterLength(expected)),
    affixes: (table.affixes ?? []).map(fileAffixes),
    words: growWords(expected),
    trie: growTrie(expected),
  };
  return { matcher, word: newWord(), wordsInPath: 0 };
}

/**
 * Adds names in slices of about as much work, so that a page can breathe: their numbers follow those that are there. Between two slices
 * the matcher knows what has been added by then. The table's endings are those it was started with.
 */
export function* addNames(growing: GrowingMatcher, entries: readonly NameEntry[]): Generator<void, void> {
  const { table } = growing.matcher;
  makeRoom(growing, table.names.length + entries.length);
  let work = 0;
  for (const entry of entries) {
    addName(growing, entry, table.names.push(entry) - 1);
    work += entry.text.length * (entry.endings ? INFLECTED : 1);
    if (work < SLICE) continue;
    work = 0;
    yield;
  }
}

/** Lengthens the filters where they would let too many words pass with so many names. */
function makeRoom({ matcher }: GrowingMatcher, names: number): void {
  const length = filterLength(names);
  if (length <= matcher.filter.length) return;
  matcher.filter = new Uint32Array(length);
  matcher.stems = new Uint32Array(length);
  fileFirstWords(matcher);
}

function addName(growing: GrowingMatcher, entry: NameEntry, name: number): void {
  addWritten(growing, entry, entry.text, name, 0);
  for (const other of otherForms(entry.text)) addWritten(growing, entry, other.text, name, other.lead);
}

function addWritten(growing: GrowingMatcher, { endings }: NameEntry, text: string, name: number, lead: number): void {
  addForm(growing.matcher.trie, addPath(growing, text), name, lead);
  if (endings) addInflectedForm(growing, text, endings, name, lead);
}
