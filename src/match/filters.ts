import { type Matcher, rollHash, SEED, spread } from './matcher.ts';
import { STEM_LETTERS } from './stems.ts';

/** Bits of a filter for each name: at sixteen, one in sixteen words that begin no name is looked up in vain. */
const BITS_EACH = 16;

/** The least there is of a filter: shorter would save nothing. */
const LEAST = 32;

/** The length of a filter for so many names: a power of two. */
export function filterLength(names: number): number {
  return Math.max(LEAST, 2 ** Math.ceil(Math.log2(Math.max(1, (names * BITS_EACH) / 32))));
}

/** Lets `passes` answer yes for a hash. */
export function setBit(filter: Uint32Array, hash: number): void {
  const bit = spread(hash) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Sets the bits of all first words and stems of a matcher that has begun to grow, in filters of noughts. */
export function fileFirstWords({ filter, stems, words, trie }: Matcher & { readonly trie: { readonly nodes: number } }): void {
  for (let node = 1; node < trie.nodes; node++) {
    if (trie.parents[node] !== 0) continue;
    const word = trie.words[node] as number;
    setBit(filter, words.hashes[Math.abs(word)] as number);
    if (word < 0) setBit(stems, firstLettersOf(words, -word));
  }
}

/** As `firstLetters` has it of the same word in a text. */
function firstLettersOf({ pool, starts }: Matcher['words'], word: number): number {
  const from = starts[word] as number;
  let hash = SEED;
  for (let at = from; at < from + STEM_LETTERS; at++) hash = rollHash(hash, pool[at] as number);
  return hash;
}
