import type { Endings } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { primaryLanguage } from '../text/known-language.ts';
import { EASTERN } from './eastern.ts';
import { INDIC } from './indic.ts';
import type { Paradigms } from './paradigms.ts';
import { SLAVIC } from './slavic.ts';
import { URALIC_BALTIC } from './uralic-baltic.ts';
import { WESTERN } from './western.ts';

/** A line of a paradigm, read. */
type Line = Endings & { readonly ends: string };

/** What must be left of a word without its ending; shorter stems would be found in too many other words. */
const LEAST_STEM = 4;
const LEAST_LATIN_STEM = 5;
/** Behind other words of a name, which leave little doubt. */
const LEAST_FOLLOWING_STEM = 2;

/** Where a word stands in its name, and whether that is a proper name. */
type Place = { readonly first: boolean; readonly last: boolean; readonly proper?: boolean };

const PARADIGMS: Paradigms = { ...SLAVIC, ...URALIC_BALTIC, ...EASTERN, ...WESTERN, ...INDIC };
const VOWEL = /[aeiouyаеиоуыэюяієїүұөәѐαειηουωաեէըիոևաეიოუაاو\u093e-\u094d\u0985-\u0994\u09be-\u09cd]$/u;
const CAPITAL = /^\p{Lu}/u;
const SIGN = /[ьй]$/u;

const lines = new Map<string, readonly Line[]>();

/** The endings that a word of a name takes in a language (BCP 47), or undefined where none are known. */
export function endingsOf(word: string, lang: string, { first, last, proper }: Place): Endings | undefined {
  const folded = foldString(word);
  const spelled = word.normalize('NFC').toLowerCase();
  const line = linesOf(primaryLanguage(lang)).find(({ ends }) => fits(ends, spelled, folded));
  if (!line || folded.length - line.cut < leastStem(folded, first) || (line.endings.startsWith('+') && !last)) return undefined;
  const [singular = '', plural] = line.endings.split(' | ');
  return {
    cut: line.cut,
    endings: plural === undefined || (proper && first && last && CAPITAL.test(word)) ? singular : `${singular} ${plural}`,
  };
}

function leastStem(folded: string, first: boolean): number {
  if (!first) return LEAST_FOLLOWING_STEM;
  return /^[a-z]/.test(folded) ? LEAST_LATIN_STEM : LEAST_STEM;
}

function fits(ends: string, word: string, folded: string): boolean {
  if (ends === '*') return true;
  if (ends === 'C') return !VOWEL.test(folded) && !SIGN.test(word);
  if (ends === 'V') return VOWEL.test(folded);
  return word.endsWith(ends);
}

function linesOf(lang: string): readonly Line[] {
  const known = lines.get(lang);
  if (known) return known;
  const read = (PARADIGMS[lang] ?? []).map(readLine);
  lines.set(lang, read);
  return read;
}

function readLine(line: string): Line {
  const [ends = '', list = ''] = line.split(' > ');
  const endings = list.split(' ').map(foldString).join(' ');
  return { ends, cut: /^[CV*]$/.test(ends) ? 0 : foldString(ends).length, endings };
}
