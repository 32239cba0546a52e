import { foldString } from '../../text/fold.ts';
import { hasPattern } from '../pattern-at.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import type { Rule } from './rule.ts';

const SMALL = /^\p{Ll}/u;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’]*$/u;
const CASELESS = /^[\u0600-\u06ff]/;

/** Drops a name of one word that is a person's: behind a title or given name, before a surname, in one of the frames' patterns. */
export const person: Rule = {
  name: 'person',
  keeps({ start, end, entry }, { text, frames }) {
    if (!frames || !ONE_WORD.test(entry.text) || SMALL.test(text.charAt(start))) return true;
    if (hasPattern(frames, 'person', text, { start, end })) return false;
    const before = capital(wordBefore(text, start).replace('.', ''));
    if (before && frames.titles.has(before)) return false;
    // Without capitals "Mohammad" and "Iran" may be neighbours by chance; a demonym is then the surname.
    if (before && frames.givenNames.has(before) && (entry.kind === 'demonym' || !CASELESS.test(entry.text))) return false;
    const after = capital(wordAfter(text, end));
    return !(after && entry.kind === 'name' && frames.surnames.has(after));
  },
};

function capital(word: string): string {
  return SMALL.test(word) && word.length < 6 ? '' : foldString(word.replace(/['’]s$/, ''));
}
