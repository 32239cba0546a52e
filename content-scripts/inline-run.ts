/**
 * Text that a reader reads as one line of words, wherever the page's markup cuts it: no block edge lies inside.
 * `text` joins the nodes; line breaks stand in it as newlines that belong to no node.
 */
export type InlineRun = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
  /** How many characters of the first node come before the run: long nodes are read in several runs. */
  readonly skipped: number;
  /** The nearest element that holds all of it. */
  readonly holder: Element;
};

/** A stretch of one text node, in the node's own offsets. */
export type TextPiece = { readonly node: Text; readonly start: number; readonly end: number };

/** The text nodes' stretches that a stretch of the run's text covers, in order. */
export function piecesOf(run: Omit<InlineRun, 'text'>, start: number, end: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let index = lastStartAtOrBefore(run.starts, start);
  for (; index < run.nodes.length; index++) {
    const node = run.nodes[index] as Text;
    const base = run.starts[index] as number;
    if (base >= end) break;
    const before = index === 0 ? run.skipped : 0;
    const from = Math.max(start - base, 0) + before;
    const to = Math.min(end - base + before, node.length);
    if (from < to) pieces.push({ node, start: from, end: to });
  }
  return pieces;
}

/** The part of a run from one node to before another. */
export function partOfRun(run: InlineRun, fromNode: number, toNode: number): InlineRun {
  const from = run.starts[fromNode] ?? 0;
  return {
    text: run.text.slice(from, run.starts[toNode]),
    nodes: run.nodes.slice(fromNode, toNode),
    starts: run.starts.slice(fromNode, toNode).map((start) => start - from),
    skipped: fromNode === 0 ? run.skipped : 0,
    holder: run.holder,
  };
}

/** The index of the node that holds the character at an offset of the run's text, or that precedes it. */
export function nodeIndexAt(run: Pick<InlineRun, 'starts'>, offset: number): number {
  return lastStartAtOrBefore(run.starts, offset);
}

function lastStartAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
