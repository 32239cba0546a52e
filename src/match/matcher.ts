import type { NameTable } from '../model.ts';
import type { Affixes } from '../text/affixes.ts';
import type { Sieve } from './anchor-file.ts';

/**
 * All names of a table, compiled for reading: a dictionary of their folded words, and a trie of word numbers in an open hash
 * table. Opaque to its users. Typed arrays throughout, so that 100,000 names are a few buffers and not a million objects.
 */
export type Matcher = {
  readonly table: NameTable;
  /** Tells of every name of the table, and may tell of more. */
  readonly sieve: Sieve;
  /** One bit for each hash of a first word: most words of a page are turned away here. Its length is a power of two. */
  readonly filter: Uint32Array;
  /** The same for the first letters of first words that inflect. */
  readonly stems: Uint32Array;
  readonly affixes: readonly Affixes[];
  readonly words: WordList;
  readonly trie: Trie;
};

/** Words numbered from 1; word `w` is `pool[starts[w]] .. pool[starts[w + 1]]`. */
export type WordList = {
  readonly pool: Uint16Array;
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
  /** Open addressing by hash: word number, 0 where free. */
  readonly slots: Int32Array;
};

/** Nodes numbered from 0, the root; an edge is found by its parent and word. */
export type Trie = {
  readonly parents: Int32Array;
  /** The word that leads to a node; negative where it is a stem that asks for an ending. */
  readonly words: Int32Array;
  /** The first form that ends at a node, 0 for none; the others by `next`. */
  readonly forms: Int32Array;
  /** 1 for a node from which others lead on. */
  readonly inner: Uint8Array;
  /** Open addressing by parent and word: node number, 0 where free (the root is no child). */
  readonly slots: Int32Array;
  /** By form, from 1: index into `table.names`, the next form of the same node, and the letters at its start that are not the name's. */
  readonly names: Int32Array;
  readonly next: Int32Array;
  readonly leads: Uint8Array;
  /** By node that a stem leads to: the lists of endings it may have, each as in `Endings`; a node of its own follows for each. */
  readonly endings: ReadonlyMap<number, readonly string[]>;
};

/** The start of the rolling hash of a word. */
export const SEED = 0x811c9dc5 | 0;

/** Takes one folded unit into the rolling hash of a word. */
export function rollHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a hash over all bits, so that a mask may cut it. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}

/** The number under which an edge is filed, before spreading. */
export function edgeHash(parent: number, word: number): number {
  return Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca77);
}
