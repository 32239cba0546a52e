import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { withFigures } from './figures.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { persian } from './persian.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The words of time of every language that is known. */
export const allRules = withFigures({
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  ru: russian,
});
