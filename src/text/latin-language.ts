import type { KnownTells } from './known-tells.ts';
import { READ_AT_MOST } from './script.ts';

/** What the words and letters of a text say for each language. */
export type Votes = ReadonlyMap<string, number>;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const PLAIN = /^[a-z]*$/i;
const INVERTED = /[¿¡]/;
const LEAST = 2;
/** How much more must be said for another language than for the declared one. */
const AGAINST_DECLARED = 3;

/** What each word of a text in Latin letters says for its language: one for a word it is known by, one for letters of its own. */
export function latinVotes(text: string, tells?: KnownTells): Votes {
  const votes = new Map<string, number>();
  const add = (language: string, by: number) => votes.set(language, (votes.get(language) ?? 0) + by);
  const sample = text.slice(0, READ_AT_MOST);
  for (const written of sample.match(WORD) ?? []) {
    const plain = PLAIN.test(written);
    const word = plain ? written.toLowerCase() : written.toLowerCase().normalize('NFC').replace('i\u0307', 'i');
    for (const language of tells?.words.get(word) ?? []) add(language, 1);
    if (plain) continue;
    for (const [language, letters] of tells?.letters.get('Latn') ?? []) if (word.search(letters) >= 0) add(language, 1);
    if (written.includes('İ')) add('tr', 1);
  }
  if (INVERTED.test(sample)) add('es', LEAST);
  return votes;
}

/** The language with the most votes, where they are enough and no other has as many; against a declared language they must be many more. */
export function latinLanguage(votes: Votes, declared?: string): string | undefined {
  let best: string | undefined;
  let most = LEAST - 1;
  let next = 0;
  for (const [language, count] of votes) {
    if (count > most) [best, most, next] = [language, count, most];
    else next = Math.max(next, count);
  }
  if (best === undefined || most === next) return declared;
  return declared === undefined || most >= AGAINST_DECLARED * (1 + (votes.get(declared) ?? 0)) ? best : declared;
}
