import { foldString } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import type { Neighbours } from '../surroundings.ts';
import type { Rule } from './rule.ts';

/** What may stand between the end of a sentence and the next one's first word. */
const OPENS = /^["“”«»„‚'‘¿¡([]$/;
const ENDS = /^[.!?…:;\n]$/;

/** Keeps a name bound to patterns ("~ braucht") where the words and signs beside it, or behind a bracket that follows it, are those of one. */
export const beside: Rule = {
  name: 'beside',
  keeps(sighting, { around }) {
    const patterns = sighting.entry.when?.beside;
    if (!patterns) return true;
    const at = around.beside(sighting);
    return kept(known, patterns, () => patterns.map(parse)).some(
      ({ before, after }) => fits(before, at.before) && (fits(after, at.after) || fits(after, at.afterBracket)),
    );
  },
};

/** What stands before and after `~`, the nearest first. */
type Pattern = { readonly before: readonly string[]; readonly after: readonly string[] };

const known = new WeakMap<readonly string[], readonly Pattern[]>();

function parse(pattern: string): Pattern {
  const [before = '', after = ''] = pattern.split('~', 2).map((part) => part.trim());
  return { before: wanted(before).reverse(), after: wanted(after) };
}

function wanted(part: string): string[] {
  return part === '' ? [] : part.split(' ').map((each) => (each.length > 1 || /\p{L}/u.test(each) ? foldWanted(each) : each));
}

/** A star at the end stays; folding makes nothing of it. */
function foldWanted(word: string): string {
  return word.endsWith('*') ? `${foldString(word.slice(0, -1))}*` : foldString(word);
}

function fits(pattern: readonly string[], tokenAt: Neighbours['before']): boolean {
  return pattern.every((each, distance) => (each === '^' ? isStart(tokenAt) : isLike(tokenAt(distance) ?? '', each)));
}

function isStart(tokenAt: Neighbours['before']): boolean {
  for (let distance = 0; ; distance++) {
    const token = tokenAt(distance);
    if (token === undefined || !OPENS.test(token)) return token === undefined || ENDS.test(token);
  }
}

function isLike(token: string, pattern: string): boolean {
  return pattern.endsWith('*') ? token.startsWith(pattern.slice(0, -1)) : token === pattern;
}
