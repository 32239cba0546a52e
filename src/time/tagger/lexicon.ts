import { kept } from '../../text/kept.ts';
import { everywhere } from '../rules/everywhere.ts';
import { grammarOf, type Step } from './grammar.ts';
import type { Patterns, RuleSet } from './rule-set.ts';
import { foldWord } from './tokens.ts';

/** A rule set made ready to be read with. */
export type Lexicon = {
  readonly rules: RuleSet;
  /** What a word means, by class; an ordinal, a month, a unit. */
  readonly senses: ReadonlyMap<string, ReadonlyMap<string, number | string>>;
  /** Every word and mark with which an expression may begin. */
  readonly begins: ReadonlySet<string>;
  /** Dates; parts of them; bounds and ranges. */
  readonly levels: readonly Step[];
  /** Words of the lists of the rule set, folded. */
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>;
};

type WordList = 'unsure' | 'cues' | 'labels' | 'counted' | 'ahead' | 'back' | 'dayEndings' | 'decadeEndings';

const lexicons = new WeakMap<RuleSet, Lexicon>();

/** The lexicon of a rule set, made once. */
export function lexiconOf(rules: RuleSet): Lexicon {
  return kept(lexicons, rules, () => makeLexicon(rules));
}

function makeLexicon(rules: RuleSet): Lexicon {
  const senses = sensesOf(rules);
  const levels = [
    grammarOf(merge(everywhere.dates, rules.dates)),
    grammarOf(merge(everywhere.parts, rules.parts ?? {})),
    grammarOf(merge(everywhere.bounds, rules.bounds ?? {})),
  ];
  return {
    rules,
    senses,
    levels,
    begins: new Set([...senses.keys(), ...levels.flatMap(({ words }) => [...words.keys()])]),
    words: {
      unsure: folded(rules.unsure),
      cues: folded(rules.cues),
      labels: folded(rules.labels),
      counted: folded(rules.counted),
      ahead: folded(rules.ahead),
      back: folded(rules.back),
      dayEndings: folded(rules.dayEndings),
      decadeEndings: folded(rules.decadeEndings),
    },
  };
}

function folded(words = ''): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean).map(foldWord));
}

function merge(a: Patterns, b: Patterns): Patterns {
  const all: Record<string, readonly string[]> = { ...a };
  for (const [meaning, patterns] of Object.entries(b)) all[meaning] = [...(all[meaning] ?? []), ...patterns];
  return all;
}

function sensesOf(rules: RuleSet) {
  const senses = new Map<string, Map<string, number | string>>();
  const add = (name: string, words: string | undefined, value: number | string) => {
    for (const word of folded(words)) kept(senses, word, (): Map<string, number | string> => new Map()).set(name, value);
  };
  const addAll = (name: string, lists: Readonly<Record<string, string>> = {}) => {
    for (const [value, words] of Object.entries(lists)) add(name, words, Number(value));
  };
  const inOrder = (name: string, lists: readonly string[] = []) => {
    for (const [i, words] of lists.entries()) add(name, words, i + 1);
  };
  inOrder('month', rules.months);
  inOrder('solar', rules.solarMonths);
  inOrder('weekday', rules.weekdays);
  inOrder('season', rules.seasons);
  for (const [unit, words] of Object.entries(rules.units)) add('unit', words, unit);
  // `some` is no number.
  addAll('n', rules.numbers);
  addAll('nth', rules.ordinals);
  for (const [name, lists] of Object.entries(rules.classes ?? {})) addAll(name, lists);
  return senses;
}
