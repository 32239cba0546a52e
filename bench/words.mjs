/** Words that no language has, for pages and names whose every mention is known. */
import { pick } from './random.mjs';

const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'dr', 'gr', 'kl', 'pl', 'st', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['', '', 'l', 'n', 'r', 's', 't'];

/** Words of names end in these, words of pages never do: a word is of the one kind or of the other. */
const nameEndings = ['x', 'z', 'kh', 'gh'];

/** A plain word of one to three syllables. */
export function plainWord(random) {
  const syllables = 1 + Math.floor(random() * random() * 3.2);
  return Array.from({ length: syllables }, () => syllable(random)).join('');
}

/** A word of a name: two or three syllables, capital, now and then with an accent. */
export function nameWord(random) {
  const syllables = 2 + Math.floor(random() * 2);
  const word = Array.from({ length: syllables }, () => syllable(random)).join('') + pick(random, nameEndings);
  const accented = random() < 0.05 ? word.replace('a', 'á') : word;
  return accented[0].toUpperCase() + accented.slice(1);
}

function syllable(random) {
  return pick(random, onsets) + pick(random, vowels) + pick(random, codas);
}
