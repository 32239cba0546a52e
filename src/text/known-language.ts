import { scriptLanguage } from './language.ts';
import { mainScript, type Script } from './script.ts';

/** Tags of one language for our purpose: old codes, and varieties that share their names and spellings. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  prs: 'fa',
  pes: 'fa',
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  arb: 'ar',
  pbt: 'ps',
  pbu: 'ps',
};

/** The scripts of languages not written in Latin letters, or not only. */
const SCRIPTS: Readonly<Record<string, readonly Script[]>> = {
  ...listed(['ru', 'uk', 'be', 'bg', 'mk', 'ky', 'mn', 'tt', 'ba', 'ce', 'os'], 'cyrillic'),
  ...listed(['sr', 'bs', 'uz', 'tk'], 'cyrillic', 'latin'),
  ...listed(['kk', 'az'], 'cyrillic', 'latin', 'arabic'),
  ...listed(['tg'], 'cyrillic', 'latin', 'arabic'),
  ...listed(['ar', 'fa', 'ps', 'ur', 'ckb', 'ug', 'sd'], 'arabic'),
  ...listed(['ku', 'bal', 'ms'], 'arabic', 'latin'),
  ...listed(['hi', 'mr', 'ne', 'sa'], 'devanagari'),
  ...listed(['ja'], 'kana', 'han'),
  ...listed(['zh', 'yue', 'wuu'], 'han'),
  ...listed(['ko'], 'hangul', 'han'),
  ...listed(['pa'], 'gurmukhi', 'arabic'),
  el: ['greek'],
  hy: ['armenian'],
  he: ['hebrew'],
  yi: ['hebrew'],
  bn: ['bengali'],
  gu: ['gujarati'],
  ta: ['tamil'],
  te: ['telugu'],
  kn: ['kannada'],
  ml: ['malayalam'],
  si: ['sinhala'],
  th: ['thai'],
  lo: ['lao'],
  my: ['burmese'],
  ka: ['georgian'],
  am: ['ethiopic'],
  km: ['khmer'],
};

/** The primary subtag of a BCP 47 tag, lower case, one tag for one language (fa-AF, prs and pes are fa). */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return SAME_LANGUAGE[primary] ?? primary;
}

/**
 * The language of a text as far as it is known: the declared one, unless the text is in letters which that language does not
 * use (a wrong `lang` attribute must not blind us); then what the letters tell.
 */
export function knownLanguage(text: string, declared: string | undefined): string | undefined {
  if (!declared) return scriptLanguage(text);
  const language = primaryLanguage(declared);
  const script = mainScript(text);
  const expected = SCRIPTS[language] ?? ['latin'];
  return !script || expected.includes(script) ? language : scriptLanguage(text);
}

function listed(languages: readonly string[], ...scripts: readonly Script[]): Record<string, readonly Script[]> {
  return Object.fromEntries(languages.map((language) => [language, scripts]));
}
