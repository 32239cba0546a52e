import { type Affixes, affixesOf } from '../text/affixes.ts';
import { foldString, foldUnit, LETTER, SKIPPED } from '../text/fold.ts';
import { rollHash, SEED } from './matcher.ts';
import { readWord } from './read-word.ts';
import { behindLetters, follow, overGap, passes, type Search, take } from './search.ts';

const ZWNJ = 0x200c;
/** Bounds on what is read again within a word, so that hostile text costs no more than its length. */
const LONGEST_STEM = 64;
const LONGEST_SUFFIX = 24;
const MOST_JOINTS = 8;

/** Whether a word with this first letter and hash may begin a name; most words of a page may not. */
export function mayBegin({ matcher }: Search, unit: number, hash: number): boolean {
  return passes(matcher.filter, hash) || affixesOf(unit) !== undefined;
}

/**
 * Looks for the longest name that begins with the word at `start` .. `end`, or within it behind what its script joins to
 * names. Leaves it in `search`, `start` and `end` round the name only, and tells whether there is one.
 */
export function longestAt(search: Search, start: number, end: number): boolean {
  if (beginsAt(search, start)) return true;
  const affixes = affixesOf(foldUnit(search.text.charCodeAt(start)));
  return affixes !== undefined && (beginsBehindPrefix(search, start, end, affixes) || beginsBehindJoint(search, start, end));
}

function beginsAt(search: Search, start: number): boolean {
  search.end = start;
  search.form = 0;
  walk(search, 0, start);
  if (search.form === 0) return false;
  search.start = behindLetters(search.text, start, search.matcher.trie.leads[search.form] as number);
  return true;
}

function beginsBehindPrefix(search: Search, start: number, end: number, affixes: Affixes): boolean {
  for (const [prefix, least] of affixes.prefixes) {
    const at = behindPrefix(search.text, start, end, prefix);
    if (at > 0 && hasLetters(search.text, at, end, least) && beginsAt(search, at)) return true;
  }
  return false;
}

/** The zero-width non-joiner parts the members of a Persian compound. */
function beginsBehindJoint(search: Search, start: number, end: number): boolean {
  let at = start;
  for (let joints = 0; joints < MOST_JOINTS; joints++) {
    at = search.text.indexOf('\u200c', at) + 1;
    if (at === 0 || at >= end) return false;
    if (foldUnit(search.text.charCodeAt(at)) >= LETTER && beginsAt(search, at)) return true;
  }
  return false;
}

/** Follows the names from a node with the word at `at`, whole and without its ending. */
function walk(search: Search, node: number, at: number): void {
  const { text, word } = search;
  readWord(text, at, text.length, word);
  const { end, hash } = word;
  const child = follow(search, node, at, end, hash);
  if (child !== 0) goOn(search, child, end);
  const affixes = affixesOf(foldUnit(text.charCodeAt(at)));
  if (affixes && affixes.suffixes.size > 0) walkStems(search, node, at, end, affixes);
}

function goOn(search: Search, node: number, end: number): void {
  take(search, node, end);
  overGap(search, node, end, walk);
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
    else if (affixes.suffixes.has(foldString(text.slice(at + 1, end)).normalize('NFC'))) take(search, child, at + 1);
  }
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

function hasLetters(text: string, start: number, end: number, least: number): boolean {
  let letters = 0;
  for (let at = start; at < end && letters < least; at++) if (foldUnit(text.charCodeAt(at)) !== SKIPPED) letters++;
  return letters >= least;
}
