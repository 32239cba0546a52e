import type { TextSpan } from '../../model.ts';
import { MOST_SEARCHED } from '../limits.ts';

/** A stretch of a text by its words, with some of those around it where they are known. */
export type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

const LOOK = 50;

/** How much more text may be searched, for all texts of a file together. */
export type Budget = { left: number };

/** What a file may cost. */
export function newBudget(): Budget {
  return { left: MOST_SEARCHED };
}

/**
 * Where a quote stands: at the place told, or else where most of the words around it are the same. Undefined where it does not stand in the
 * text, or the budget is spent.
 */
export function anchor(
  text: string,
  { exact, prefix = '', suffix = '' }: Quote,
  at: number | undefined,
  budget: Budget,
): TextSpan | undefined {
  if (exact === '') return undefined;
  if (at !== undefined && text.startsWith(exact, at)) return { start: at, end: at + exact.length };
  let best: TextSpan | undefined;
  let bestAlike = -1;
  for (const span of occurrences(text, exact, budget)) {
    const alike = alikeBefore(text, span.start, prefix) + alikeAfter(text, span.end, suffix);
    if (alike > bestAlike) [best, bestAlike] = [span, alike];
    if (alike === prefix.length + suffix.length) break;
  }
  return best;
}

/** Where words stand in a text, one after the other. */
export function* occurrences(text: string, words: string, budget: Budget): Generator<TextSpan, void> {
  let from = 0;
  while (words !== '' && budget.left > 0) {
    const start = text.indexOf(words, from);
    // Each place that is looked at costs more than passing over the text.
    budget.left -= (start < 0 ? text.length : start) - from + words.length + LOOK;
    if (start < 0) return;
    yield { start, end: start + words.length };
    from = start + words.length;
  }
}

function alikeBefore(text: string, end: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < end && text[end - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function alikeAfter(text: string, start: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && start + count < text.length && text[start + count] === suffix[count]) count++;
  return count;
}
