import { hasPattern } from '../pattern-at.ts';
import type { Rule } from './rule.ts';

/**
 * Drops a name with one of the frames' patterns round it: a place in the name of a street, river, treaty or drink, which is something
 * else, whatever stands in it (`thing`); a name said to lie in a state that shares its names with half the world (`elsewhere`).
 */
export function framed(name: 'thing' | 'elsewhere'): Rule {
  return {
    name,
    keeps: (sighting, { text, frames }) =>
      // A decoy is something else already.
      sighting.entry.kind === 'decoy' ||
      (name === 'elsewhere' && sighting.entry.kind === 'demonym') ||
      !hasPattern(frames, name, text, sighting),
  };
}
