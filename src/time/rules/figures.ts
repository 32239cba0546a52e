import type { RuleSet, RuleSets } from '../tagger/rule-set.ts';

/** What is the same everywhere: figures alone. For languages that have no rules of their own. */
const figures: RuleSet = { lang: 'und', months: [], weekdays: [], units: {}, numbers: {}, dates: {} };

/** Rule sets by their languages, with that for all others. */
export function withFigures(sets: Readonly<Record<string, RuleSet>>): RuleSets {
  return { ...sets, und: figures };
}
