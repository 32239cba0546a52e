import { pick, randomFrom } from './random.mjs';
import { nameWord } from './words.mjs';

/** Words that begin many names and stand in any text as well: what a matcher must not stumble over at each. */
export const leadWords = ['North', 'South', 'New', 'Upper', 'Saint', 'The'];
const kinds = ['Province', 'District', 'Valley', 'Movement'];

/**
 * So many different names, the same each time; the first of 100,000 names are those of 25. No name's own word is in another's, so a
 * page made with them has just the mentions that were put into it.
 */
export function makeNames(count, seed = 1) {
  const random = randomFrom(seed);
  const used = new Set();
  const fresh = () => {
    for (;;) {
      const word = nameWord(random);
      const key = word.toLowerCase().replace('á', 'a');
      if (used.has(key)) continue;
      used.add(key);
      return word;
    }
  };
  return Array.from({ length: count }, () => newName(random, fresh));
}

function newName(random, fresh) {
  const shape = random();
  if (shape < 0.45) return fresh();
  if (shape < 0.6) return `${fresh()} ${fresh()}`;
  if (shape < 0.75) return `${fresh()} ${pick(random, kinds)}`;
  if (shape < 0.9) return `${pick(random, leadWords)} ${fresh()}`;
  return `${fresh()}-e ${fresh()}`;
}
