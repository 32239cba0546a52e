import type { Mention, TextSpan } from '../model.ts';

/** The mentions, given in text order, that begin or end within `reach` units of a span; itself included. */
export function nearby(mentions: readonly Mention[], { start, end }: TextSpan, reach: number): readonly Mention[] {
  const from = firstFrom(mentions, start - reach);
  let to = from;
  while (to < mentions.length && (mentions[to] as Mention).start <= end + reach) to++;
  return mentions.slice(from, to);
}

/** The index of the first mention that ends at `at` or behind. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Mention).end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
