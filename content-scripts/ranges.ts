import type { Mark } from './marks.ts';

/** The mark's ranges, one a text node; none of text that is no longer so long. */
export function rangesOf({ pieces }: Pick<Mark, 'pieces'>): Range[] {
  const ranges: Range[] = [];
  for (const { node, start, end } of pieces) {
    if (!node.isConnected || end > node.length) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    ranges.push(range);
  }
  return ranges;
}
