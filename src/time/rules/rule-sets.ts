import type { RuleSet } from '../tagger/rule-set.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { persian } from './persian.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** Rules by language (BCP 47 primary subtag); `und` for all others: figures alone. */
export const ruleSets: Readonly<Record<string, RuleSet>> & { readonly und: RuleSet } = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  ru: russian,
  und: { lang: 'und', months: [], weekdays: [], units: {}, numbers: {}, dates: {} },
};
