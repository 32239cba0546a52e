import { isAlone } from '../tagger/guards.ts';
import type { Unit } from '../tagger/rule-set.ts';
import type { Meaning } from './meaning.ts';

const LETTERS: Readonly<Partial<Record<Unit, readonly [count: number, letter: string]>>> = {
  second: [1, 'S'],
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  weekend: [2, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};

/** A length as an ISO 8601 duration, `X` for a number that is not told (several). */
export function durationOf(n: number, unit: Unit): string {
  const [count, letter] = LETTERS[unit] ?? [1, 'D'];
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  return `P${time}${Number.isNaN(n) ? 'X' : n * count}${letter}`;
}

const LEAST_NAMED: ReadonlySet<Unit> = new Set(['second', 'minute', 'weekend']);

/** How long and how often; and words that only look like time. */
export const lengths: Readonly<Record<string, Meaning>> = {
  length({ n = 1, unit = 'day' }, { lexicon, tokens, first }) {
    const { senses } = lexicon;
    const word = tokens[first]?.key ?? '';
    // Russian says "2001 год" for a year.
    if (unit === 'year' && tokens[first]?.digits === 4) return null;
    if (unit === 'quarter' && (n === 1 || n === 3)) return { kind: 'nothing' };
    const article = senses.get(word)?.has('article') === true;
    if (article && LEAST_NAMED.has(unit)) return null;
    // Twice a week, 40 dollars a day: how often, not how long.
    const before = senses.get(tokens[first - 1]?.key ?? '');
    if (article && (before?.has('n') || before?.has('times') || tokens[first - 1]?.kind === 'number')) return { kind: 'set' };
    return { kind: 'duration', duration: durationOf(n, unit), unit };
  },
  someLength(_slots, context, given) {
    const unit = given as Unit;
    const before = context.tokens[context.first - 1];
    const led = before !== undefined && context.lexicon.words.cues.has(before.key);
    return led || isAlone(context) ? { kind: 'duration', duration: durationOf(Number.NaN, unit), unit } : null;
  },
  set: () => ({ kind: 'set' }),
  nothing: () => ({ kind: 'nothing' }),
};
