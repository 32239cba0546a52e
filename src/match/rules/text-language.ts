import { primaryLanguage } from '../../text/known-language.ts';
import type { Rule } from './rule.ts';

/**
 * Keeps a name bound to languages where the text is known to be in one of them, and a name barred from languages where it is
 * not known to be in one of those. An unknown language therefore bars a bound name and lets a barred one pass.
 */
export const textLanguage: Rule = {
  name: 'language',
  keeps({ entry }, { language }) {
    const { langs, notLangs } = entry.when ?? {};
    return (!langs || isAmong(language(), langs)) && (!notLangs || !isAmong(language(), notLangs));
  },
};

function isAmong(language: string | undefined, tags: readonly string[]): boolean {
  return language !== undefined && tags.some((tag) => primaryLanguage(tag) === language);
}
