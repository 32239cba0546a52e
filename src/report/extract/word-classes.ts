import { once } from '../../text/once.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { WORD_LISTS } from './word-lists.ts';

type WordClass = keyof typeof WORD_LISTS;

/** The bit of each class of words. */
export const CLASS = Object.fromEntries(Object.keys(WORD_LISTS).map((name, at) => [name, 1 << at])) as Readonly<Record<WordClass, number>>;
/** A given name of persons. */
export const GIVEN = 1 << Object.keys(WORD_LISTS).length;

/** What the folded word is known to tell: bits of `CLASS`, and `GIVEN`. */
export function classesOf(word: string): number {
  return classes().get(word) ?? 0;
}

const classes = once(() => {
  const known = new Map<string, number>();
  const add = (words: string, bit: number) => {
    for (const word of words.split(' ')) known.set(word, (known.get(word) ?? 0) | bit);
  };
  for (const [name, words] of Object.entries(WORD_LISTS)) add(words, CLASS[name as WordClass]);
  add(GIVEN_NAMES, GIVEN);
  return known;
});
