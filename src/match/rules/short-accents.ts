import { kept } from '../../text/kept.ts';
import type { Rule } from './rule.ts';

/** Longer words rarely turn into others by an accent. */
const SHORT = 4;
/** A macron only tells the length of a vowel, in transliterations; a dot above belongs to the Turkish i; separators and controls tell nothing. */
const TELLS_NOTHING = /[\u0304\u0307]|[^\p{L}\p{M}]|\u00ad/gu;

/** Keeps a short Latin name only with the accents it is listed with: Irã is neither the verb irá nor Ira. */
export const shortAccents: Rule = {
  name: 'spelling',
  keeps({ start, end, entry }, { text }) {
    const listed = text.startsWith(entry.text, start) ? '' : listedAccents(entry.text);
    return listed === '' || accented(text.slice(start, end)) === listed;
  },
};

const known = new Map<string, string>();

/** The letters and accents of a short Latin name; empty for others. */
function listedAccents(name: string): string {
  if (name.length > SHORT * 2) return '';
  return kept(known, name, () => {
    const listed = accented(name);
    return lettersOf(listed) <= SHORT && /^\p{Script=Latin}/u.test(listed) ? listed : '';
  });
}

function accented(text: string): string {
  return text.normalize('NFD').toLowerCase().normalize('NFD').replace(TELLS_NOTHING, '').replaceAll('ı', 'i');
}

function lettersOf(decomposed: string): number {
  return decomposed.replace(/\p{M}/gu, '').length;
}
