import { scriptLanguage } from './language.ts';
import { latinLanguage, latinVotes } from './latin-language.ts';
import { mainScript } from './script.ts';

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

/** Languages written in more scripts than their likely one. */
const ALSO: Readonly<Record<string, string>> = {
  sr: 'Latn',
  bs: 'Cyrl',
  uz: 'Cyrl',
  tk: 'Cyrl',
  kk: 'Latn Arab',
  az: 'Cyrl Arab',
  tg: 'Latn Arab',
  ku: 'Arab',
  bal: 'Latn',
  ms: 'Arab',
  pa: 'Arab',
};

/** What the scripts of Chinese, Japanese and Korean are made of. */
const MADE_OF: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hira Hani', Kore: 'Hang Hani' };

/** The primary subtag of a BCP 47 tag, lower case, one tag for one language (fa-AF, prs and pes are fa). */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return SAME_LANGUAGE[primary] ?? primary;
}

/**
 * The language of a text as far as it is known: the declared one, unless the text is in letters that language does not use, or
 * in the words of another (a wrong `lang` attribute must not blind us); then what its letters or words tell;
 * `languagesOf` gives the languages a word is common in.
 */
export function knownLanguage(
  text: string,
  declared: string | undefined,
  languagesOf?: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const script = mainScript(text);
  const language = declared ? primaryLanguage(declared) : undefined;
  const fits = language !== undefined && (!script || isWrittenIn(language, script));
  if (script === 'Latn') return latinLanguage(latinVotes(text, languagesOf), fits ? language : undefined);
  return fits ? language : scriptLanguage(text);
}

/** Whether a language is written in a script; one that is not known is taken to be in Latin letters. */
function isWrittenIn(language: string, script: string): boolean {
  const likely = likelyScript(language) ?? 'Latn';
  return `${MADE_OF[likely] ?? likely} ${ALSO[language] ?? ''}`.includes(script);
}

function likelyScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
