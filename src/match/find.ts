import type { Candidate } from '../model.ts';
import { affixesOf } from '../text/affixes.ts';
import { foldUnit, LETTER } from '../text/fold.ts';
import { joinsWord, wordEnd, wordKind } from '../text/words.ts';
import { longestAt } from './longest.ts';
import type { Matcher } from './matcher.ts';
import { newWord, readWord, type Word } from './read-word.ts';
import { passes, type Search } from './search.ts';
import { beginsLikeStem } from './stems.ts';

/** A candidate and the form that matched, by which `judge` knows all names written like this. */
export type Found = Candidate & { readonly form: number };

/**
 * Finds the names of a matcher in one inline run of text: leftmost longest, none overlapping another, in text order. A
 * candidate covers the name only. White space, hyphens and apostrophes part the words of a name, anything else ends it.
 */
export function find(matcher: Matcher, text: string): Found[] {
  return findWithin(matcher, text, 0, text.length);
}

/** The same for names that lie within `from` .. `to`; what surrounds them still tells where words end. */
function findWithin(matcher: Matcher, text: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  const word = newWord();
  const search: Search = { matcher, text, limit: to, word, start: 0, end: 0, form: 0 };
  let at = from;
  while (at < to) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < LETTER) {
      at++;
      continue;
    }
    readWord(text, at, word);
    const { end } = word;
    if (mayBegin(matcher, text, at, word, unit) && longestAt(search, at)) {
      found.push({ start: search.start, end: search.end, name: matcher.trie.names[search.form] as number, form: search.form });
      at = resumeAt(text, search.end);
    } else {
      at = end;
    }
  }
  return found;
}

/** Whether a name may begin with the word just read, which begins with this folded letter. */
function mayBegin({ filter, stems, affixes }: Matcher, text: string, start: number, { hash, end }: Word, unit: number): boolean {
  return passes(filter, hash) || affixesOf(affixes, unit) !== undefined || beginsLikeStem(stems, text, start, end);
}

/** The shorter names inside a candidate that turned out not to be one. */
export function findInside(matcher: Matcher, text: string, { start, end }: Found): Found[] {
  const [first] = findWithin(matcher, text, start, end - 1);
  if (first?.start !== start) return findWithin(matcher, text, wordEnd(text, start), end);
  return [first, ...findWithin(matcher, text, resumeAt(text, first.end), end)];
}

/** Behind a name; where an ending follows within the word, behind the word. */
function resumeAt(text: string, end: number): number {
  if (end >= text.length) return end;
  const next = foldUnit(text.charCodeAt(end));
  const last = foldUnit(text.charCodeAt(end - 1));
  const within = next >= LETTER && last >= LETTER && joinsWord(next, wordKind(last));
  return within ? wordEnd(text, end) : end;
}
