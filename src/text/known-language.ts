import { kept } from './kept.ts';
import type { KnownTells } from './known-tells.ts';
import { scriptLanguage } from './language.ts';
import { latinLanguage, latinVotes } from './latin-language.ts';
import { mainScript } from './script.ts';

/** Tags of one language for our purpose: old codes, and varieties that share their names and spellings. */
const SAME_LANGUAGE = new Map(
  'iw he|in id|prs fa|pes fa|nb no|nn no|cmn zh|arb ar|pbt ps|pbu ps'.split('|').map((pair) => pair.split(' ') as [string, string]),
);

/** The primary subtag of a BCP 47 tag, lower case, one tag for one language (fa-AF, prs and pes are fa). */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return SAME_LANGUAGE.get(primary) ?? primary;
}

/**
 * The language of a text as far as it is known: the declared one, unless the text is in letters that language does not use, or
 * in the words of another (a wrong `lang` attribute must not blind us); then what its letters or words tell.
 */
export function knownLanguage(text: string, declared: string | undefined, tells?: KnownTells): string | undefined {
  const script = mainScript(text, tells?.ranges);
  const language = declared ? primaryLanguage(declared) : undefined;
  const fits = language !== undefined && (!script || isWrittenIn(language, script, tells));
  if (script === 'Latn') return latinLanguage(latinVotes(text, tells), fits ? language : undefined);
  return fits ? language : scriptLanguage(text, script, tells);
}

/** Whether a language is written in a script; one that is not known is taken to be in Latin letters. */
function isWrittenIn(language: string, script: string, tells: KnownTells | undefined): boolean {
  return likelyScript(language) === script || (tells?.scripts[language] ?? '').includes(script);
}

const likely = new Map<string, string>();

function likelyScript(language: string): string {
  return kept(likely, language, () => readLikelyScript(language) ?? 'Latn');
}

function readLikelyScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
