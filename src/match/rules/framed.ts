import type { FramePattern } from '../../model.ts';
import type { Rule } from './rule.ts';

/**
 * Drops a name with one of the frames' patterns round it: a place in the name of a street, river, treaty or drink, which is something
 * else, whatever stands in it (`thing`); a name said to lie in a state that shares its names with half the world (`elsewhere`).
 */
export function framed(name: FramePattern['rule']): Rule {
  return {
    name,
    keeps: ({ start, end, entry }, { text, frames }) =>
      // A decoy is something else already.
      entry.kind === 'decoy' ||
      (name === 'elsewhere' && entry.kind === 'demonym') ||
      !frames?.patterns.some(({ rule, before, after }) => rule === name && isAt(before, text, start) && isAt(after, text, end)),
  };
}

function isAt(pattern: RegExp | undefined, text: string, index: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = index;
  return pattern.test(text);
}
