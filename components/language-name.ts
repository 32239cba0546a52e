import { intlLocale } from '../src/intl-locale.ts';

/** A language (BCP 47 tag) as readers of a locale call it; undefined for none (`und`); a tag that is no tag stays as it is. */
export function languageName(tag: string, locale: string): string | undefined {
  if (tag === 'und') return undefined;
  try {
    return new Intl.DisplayNames([intlLocale(locale)], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}
