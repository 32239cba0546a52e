import type { RuleSet } from '../tagger/rule-set.ts';
import { english } from './english.ts';

/** Rules by language (BCP 47 primary subtag); `und` for all others: figures alone. */
export const ruleSets: Readonly<Record<string, RuleSet>> & { readonly und: RuleSet } = {
  en: english,
  und: { lang: 'und', months: [], weekdays: [], units: {}, numbers: {}, dates: {} },
};
