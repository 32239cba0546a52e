import type { NameEntry } from '../model.ts';
import { foldUnit, HARD, LETTER, SKIPPED } from '../text/fold.ts';
import { isInvisible } from '../text/invisible.ts';
import { type Matcher, spread } from './matcher.ts';
import { namesAt } from './names-at.ts';
import type { Word } from './read-word.ts';
import { childOf } from './trie.ts';
import { separatorNumber, wordNumber } from './word-list.ts';

/** One search through a text, and the longest name found from the start now tried; written over and over, so that it makes no garbage. */
export type Search = {
  readonly matcher: Matcher;
  readonly text: string;
  /** Names must end by here. */
  readonly limit: number;
  /** Whether no word goes on behind the text. */
  readonly ends: boolean;
  readonly word: Word;
  start: number;
  end: number;
  /** The forms found, all of one length; those of an earlier search where `end` is where this one began. */
  readonly forms: number[];
  /** Whether more of that length may follow. */
  open: boolean;
  /** Whether the end of the text was met: with more text the names found might be others. */
  ran: boolean;
};

/** Whether a word with this hash may begin a name. */
export function passes(filter: Uint32Array, hash: number): boolean {
  const bit = spread(hash) & (filter.length * 32 - 1);
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** The node that the word at `start` .. `end` leads to, 0 for none. */
export function follow({ matcher, text }: Search, node: number, start: number, end: number, hash: number): number {
  if (node === 0 && !passes(matcher.filter, hash)) return 0;
  const word = wordNumber(matcher.words, text, start, end, hash);
  return word === 0 ? 0 : childOf(matcher.trie, node, word);
}

/**
 * Takes the name that ends at this node and place, if there is one and none so far is longer. A word that is listed, or the name of
 * something else on no condition, is not taken for the inflected form of another.
 */
export function take(search: Search, node: number, end: number): void {
  const { trie } = search.matcher;
  const form = trie.forms[node] as number;
  if (form === 0) return;
  const trimmed = withoutInvisible(search.text, end);
  if (trimmed > search.limit || trimmed < search.end || (trimmed === search.end && !search.open)) return;
  if (trimmed > search.end) search.forms.length = 0;
  search.end = trimmed;
  search.forms.push(form);
  search.open = (trie.words[node] as number) < 0 || isConditional(search.matcher, form);
}

/** Whether all names of a form are something else, on conditions. */
function isConditional(matcher: Matcher, form: number): boolean {
  const entries = namesAt(matcher, form).map((name) => matcher.table.names[name] as NameEntry);
  return entries.every(({ kind, when }) => kind === 'decoy' && when);
}

/** Passes over the gap before the next word of a name; hands on the node reached and where the word begins. */
export function overGap(search: Search, node: number, from: number, next: (search: Search, node: number, at: number) => void): void {
  const { matcher, text, limit } = search;
  if (matcher.trie.inner[node] === 0) return;
  let reached = node;
  for (let at = from; at < limit; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit >= LETTER) {
      next(search, reached, at);
      return;
    }
    if (unit !== HARD) continue;
    const separator = separatorNumber(matcher.words, text, at);
    reached = separator === 0 ? 0 : childOf(matcher.trie, reached, separator);
    if (reached === 0) return;
  }
  search.ran = true;
}

/** The place behind so many letters from `start`, what parts words among them; behind the text's end where it has fewer. */
export function behindLetters(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0 && at <= text.length; at++) if (foldUnit(text.charCodeAt(at)) !== SKIPPED) left--;
  return at;
}

function withoutInvisible(text: string, end: number): number {
  let at = end;
  while (at > 0 && isInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}
