import { type Affixes, affixesOf, type Prefix } from '../text/affixes.ts';
import { foldString, foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { rollHash, SEED } from './matcher.ts';
import { readWord, ZWNJ } from './read-word.ts';
import { behindLetters, follow, overGap, type Search, take } from './search.ts';
import { walkEndings } from './stems.ts';

/** Bounds on what is tried within a word, so that hostile text costs no more than its length. */
const LONGEST_STEM = 64;
const LONGEST_SUFFIX = 24;

/**
 * Looks for the longest name that begins with the word at `start`, just read into `search.word`, or within that word behind
 * what its script joins to names. Leaves it in `search`, `start` and `end` round the name only, and tells whether there is one.
 */
export function longestAt(search: Search, start: number): boolean {
  const { end, joint } = search.word;
  if (begins(search, start)) return true;
  const first = foldUnit(search.text.charCodeAt(start));
  const prefixes = affixesOf(search.matcher.affixes, first)?.prefixes.get(first);
  if (prefixes && beginsBehindPrefix(search, start, end, prefixes)) return true;
  return joint && beginsBehindJoint(search, start, end);
}

/** The same for names that begin with the word just read itself. */
function begins(search: Search, start: number): boolean {
  search.end = start;
  walkWord(search, 0, start);
  if (search.end === start) return false;
  search.start = behindLetters(search.text, start, search.matcher.trie.leads[search.forms[0] as number] as number);
  return true;
}

function beginsBehindPrefix(search: Search, start: number, end: number, prefixes: readonly Prefix[]): boolean {
  for (const { prefix, least } of prefixes) {
    const at = behindPrefix(search.text, start, end, prefix);
    if (at === 0) continue;
    readWord(search.text, at, search.word);
    if (begins(search, at) && behindLetters(search.text, search.start, least) <= search.end) return true;
  }
  return false;
}

/** The zero-width non-joiner parts the members of a Persian compound. */
function beginsBehindJoint(search: Search, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (search.text.charCodeAt(at - 1) !== ZWNJ) continue;
    if (foldUnit(search.text.charCodeAt(at)) < LETTER) continue;
    readWord(search.text, at, search.word);
    if (begins(search, at)) return true;
  }
  return false;
}

/** Follows the names from a node with the word just read: whole, as an inflected form, and without what is written together with it. */
function walkWord(search: Search, node: number, start: number): void {
  const { end, hash, last, joint } = search.word;
  if (end === search.text.length && !search.ends) search.ran = true;
  const child = follow(search, node, start, end, hash);
  if (child !== 0) goOn(search, child, end);
  if (search.matcher.trie.endings.size > 0) walkEndings(search, node, start, end, goOn);
  const affixes = affixesOf(search.matcher.affixes, last);
  if (affixes && (joint || affixes.endings.has(last))) walkStems(search, node, start, end, affixes);
}

function goOn(search: Search, node: number, end: number): void {
  take(search, node, end);
  overGap(search, node, end, walk);
}

function walk(search: Search, node: number, at: number): void {
  readWord(search.text, at, search.word);
  walkWord(search, node, at);
}

/** Tries what is left of a word without its ending, and the members of a compound. */
function walkStems(search: Search, node: number, start: number, end: number, affixes: Affixes): void {
  const { text } = search;
  let hash = SEED;
  let letters = 0;
  for (let at = start; at < end - 1 && letters < LONGEST_STEM; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== SKIPPED) {
      hash = rollHash(hash, unit);
      letters++;
    }
    const joint = text.charCodeAt(at + 1) === ZWNJ;
    if (!joint && (unit === SKIPPED || letters < affixes.stem || end - at > LONGEST_SUFFIX)) continue;
    const child = follow(search, node, start, at + 1, hash);
    if (child === 0) continue;
    if (joint) goOn(search, child, at + 1);
    else if (isSuffix(affixes, text.slice(at + 1, end))) take(search, child, at + 1);
  }
}

function isSuffix(affixes: Affixes, rest: string): boolean {
  return affixes.suffixes.has(foldString(rest).normalize('NFC'));
}

/** The place behind a prefix that the word at `start` .. `end` begins with, else 0. */
function behindPrefix(text: string, start: number, end: number, prefix: string): number {
  let matched = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === SKIPPED) continue;
    if (matched === prefix.length) return at;
    if (unit !== prefix.charCodeAt(matched)) return 0;
    matched++;
  }
  return 0;
}
