import { piecesOf } from './inline-run.ts';
import type { Mark } from './marks.ts';
import { rangesOf } from './ranges.ts';

/** No line is longer, in characters to each side of a mention. */
const REACH = 240;

/** The boxes of the text that stands beside a mark on its lines, which are `boxes`; larger letters may reach further up or down than its own. */
export function lineBoxesOf({ run, mention, holder }: Mark, boxes: readonly DOMRect[]): DOMRect[] {
  const isDown = getComputedStyle(holder).writingMode === 'horizontal-tb';
  const span = (box: DOMRect) => (isDown ? ([box.top, box.bottom] as const) : ([box.left, box.right] as const));
  const pieces = piecesOf(run, Math.max(0, mention.start - REACH), mention.end + REACH);
  const around = rangesOf({ pieces }).flatMap((range) => [...range.getClientRects()]);
  return around.filter((box) => boxes.some((own) => areLevel(span(box), span(own))));
}

type Span = readonly [start: number, end: number];

/** Whether the lesser of two lies beside the other by more than half. */
function areLevel([start, end]: Span, [from, to]: Span): boolean {
  return Math.min(end, to) - Math.max(start, from) > Math.min(end - start, to - from) / 2;
}
