import type { Candidate } from '../model.ts';
import { affixesOf } from '../text/affixes.ts';
import { foldUnit, HARD, LETTER, SOFT } from '../text/fold.ts';
import { joinsWord, wordKind } from '../text/words.ts';
import { longestAt } from './longest.ts';
import type { Matcher } from './matcher.ts';
import { newWord, readWord } from './read-word.ts';
import { passes, type Search } from './search.ts';
import { startsIn } from './starts.ts';
import { beginsLikeStem } from './stems.ts';

/** A candidate and the forms that matched, by which `judge` knows all names written like this. */
export type Found = Candidate & { readonly forms: readonly number[] };

/**
 * Finds the names of a matcher in one inline run of text: leftmost longest, none overlapping another, in text order. A
 * candidate covers the name only. White space, hyphens and apostrophes part the words of a name, anything else ends it.
 * Tries only the words that the matcher's sieve tells of.
 */
export function find(matcher: Matcher, text: string): Found[] {
  return findFrom(matcher, text, startsIn(matcher.sieve, text)).found;
}

/** What was found, and whether with more text behind it might have been something else. */
export type FoundFrom = { readonly found: Found[]; readonly isOpen: boolean };

/**
 * The same for names that begin at one of these places, in ascending order, or right behind another name; `ends`: no word goes on behind
 * the text.
 */
export function findFrom(matcher: Matcher, text: string, starts: readonly number[], ends = false): FoundFrom {
  const found: Found[] = [];
  if (starts.length === 0) return { found, isOpen: false };
  const search = newSearch(matcher, text, text.length, ends);
  let at = 0;
  for (const start of starts) {
    if (start < at) continue;
    const count = found.length;
    at = findWithin(search, start, start + 1, found);
    // Behind a name words are read anew, and may begin elsewhere.
    if (found.length > count) at = findWithin(search, at, lettersEnd(text, at), found);
  }
  return { found, isOpen: search.ran };
}

/** The same, trying every word. */
export function findAtAll(matcher: Matcher, text: string): Found[] {
  const found: Found[] = [];
  findWithin(newSearch(matcher, text, text.length), 0, text.length, found);
  return found;
}

/** A search for names that end by `limit`. */
function newSearch(matcher: Matcher, text: string, limit: number, ends = false): Search {
  return { matcher, text, limit, ends, word: newWord(), start: 0, end: 0, forms: [], open: true, ran: false };
}

/** Adds the names that begin at `from` .. `to`; what surrounds them still tells where words end. Gives the place to go on from. */
function findWithin(search: Search, from: number, to: number, found: Found[]): number {
  const { matcher, text, word } = search;
  const { filter, stems, affixes } = matcher;
  let at = from;
  while (at < to) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < LETTER) {
      at++;
      continue;
    }
    readWord(text, at, word);
    const { end } = word;
    if (end === text.length && !search.ends) search.ran = true;
    const mayBegin = passes(filter, word.hash) || affixesOf(affixes, unit) || beginsLikeStem(stems, text, at, end);
    if (mayBegin && longestAt(search, at)) {
      const { start, end, forms } = search;
      found.push({ start, end, name: matcher.trie.names[forms[0] as number] as number, forms: [...forms] });
      at = resumeAt(text, search.end);
    } else {
      at = end;
    }
  }
  return at;
}

/** Where the letters end that go on from a place. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === HARD || unit === SOFT) break;
  }
  return at;
}

/**
 * The names that begin inside a candidate that turned out not to be one, and end by `limit`; a shorter one may begin where it does. All
 * begin at `from` or behind.
 */
export function findInside(matcher: Matcher, text: string, { start, end }: Found, from: number, limit: number): Found[] {
  const found: Found[] = [];
  let at: number;
  if (start < from) at = resumeAt(text, from);
  else {
    const first: Found[] = [];
    findWithin(newSearch(matcher, text, end - 1), start, end, first);
    const shorter = first[0]?.start === start ? first[0] : undefined;
    if (shorter) found.push(shorter);
    at = shorter ? resumeAt(text, shorter.end) : behindWord(text, start);
  }
  findWithin(newSearch(matcher, text, limit), at, end, found);
  return found;
}

/** Behind a name; where an ending follows within the word, behind the word. */
function resumeAt(text: string, end: number): number {
  if (end >= text.length) return end;
  const next = foldUnit(text.charCodeAt(end));
  const last = foldUnit(text.charCodeAt(end - 1));
  const within = next >= LETTER && last >= LETTER && joinsWord(next, wordKind(last));
  return within ? behindWord(text, end) : end;
}

function behindWord(text: string, start: number): number {
  const word = newWord();
  readWord(text, start, word);
  return word.end;
}
