import type { TextQuote } from '../corrections.ts';
import type { TextSpan } from '../model.ts';

/** How much of the text on each side tells one place from another, in UTF-16 code units. */
export const AROUND = 32;

const WORD = /\p{L}/u;

/** A stretch of a text by its words and those around it. */
export function quoteOf(text: string, { start, end }: TextSpan): TextQuote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

/**
 * Whether a quote is of this stretch of a text, or of one that reads the same on one side: on the other a clock may have ticked. A
 * side without words tells nothing.
 */
export function isQuoteOf(quote: TextQuote, text: string, span: TextSpan): boolean {
  const { exact, prefix, suffix } = quoteOf(text, span);
  if (exact !== quote.exact) return false;
  const before = prefix === quote.prefix;
  const after = suffix === quote.suffix;
  return (before && after) || (before && WORD.test(prefix)) || (after && WORD.test(suffix));
}

/** Whether a quote has no word on either side, so that it is of every place where its words stand by themselves. */
export function isAlone({ prefix, suffix }: TextQuote): boolean {
  return !WORD.test(prefix) && !WORD.test(suffix);
}
