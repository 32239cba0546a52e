import { foldString } from '../../text/fold.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import type { Rule } from './rule.ts';

/** A surname and initials, as in a bibliography; "Moscow, U.S. officials say" is another thing. */
const INITIALS = /^,\s\p{Lu}\.(?=[\s,;)]|$)/u;
/** "al-Afghani". */
const NISBA = /(?:^|[^\p{L}])[AaEe]l[-‑ ]$/u;
const SMALL = /^\p{Ll}/u;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’]*$/u;
const CASELESS = /^[\u0600-\u06ff]/;

/** Drops a name of one word that is a person's: behind a title or given name, before a surname or initials. */
export const person: Rule = {
  name: 'person',
  keeps({ start, end, entry }, { text, frames }) {
    if (!frames || !ONE_WORD.test(entry.text) || SMALL.test(text.charAt(start))) return true;
    if (entry.kind === 'demonym' && NISBA.test(text.slice(Math.max(0, start - 4), start))) return false;
    if (INITIALS.test(text.slice(end, end + 5))) return false;
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
