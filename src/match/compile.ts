import { inOneGo } from '../in-one-go.ts';
import type { NameTable } from '../model.ts';
import type { Sieve } from './anchor-file.ts';
import { addNames, startMatcher } from './growing.ts';
import type { Matcher } from './matcher.ts';
import { sieveOf } from './sieve-of.ts';
import { finishTrie } from './trie.ts';
import { finishWords } from './word-list.ts';

export type { Matcher } from './matcher.ts';

/** Compiles a table of names for `find`, all at once. */
export function compile(table: NameTable, sieve: Sieve = sieveOf(table)): Matcher {
  const { names, ...rest } = table;
  const growing = startMatcher(rest, sieve, names.length);
  inOneGo(addNames(growing, names));
  const { matcher } = growing;
  return { ...matcher, words: finishWords(matcher.words), trie: finishTrie(matcher.trie) };
}
