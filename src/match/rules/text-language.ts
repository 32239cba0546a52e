import { primaryLanguage } from '../../text/known-language.ts';
import type { Rule } from './rule.ts';

/**
 * Keeps a name bound to languages where the text is known to be in one of them, and a name barred from languages where it is
 * not known to be in one of those. An unknown language therefore bars a bound name and lets a barred one pass.
 */
export const textLanguage: Rule = ({ entry }, reading) => {
  const { langs, notLangs } = entry.when ?? {};
  if (langs === undefined && notLangs === undefined) return undefined;
  const language = reading.language();
  if (langs && !isAmong(language, langs)) return `only in ${langs.join(', ')}; the text is in ${language ?? 'a language not known'}`;
  if (notLangs && isAmong(language, notLangs)) return `not in ${language}`;
  return undefined;
};

function isAmong(language: string | undefined, tags: readonly string[]): boolean {
  return language !== undefined && tags.some((tag) => primaryLanguage(tag) === language);
}
