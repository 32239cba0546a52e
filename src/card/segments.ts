import type { DatedEvent, Excerpt, Report, TextSpan } from '../model.ts';
import { wordsOf } from '../text/legible.ts';

/** A stretch of an excerpt in one voice: plain, the entity itself, another entity, or the words a date was read from. */
export type Segment =
  | { readonly role: 'plain' | 'emphasis' | 'time'; readonly text: string }
  | { readonly role: 'other'; readonly text: string; readonly entity: string };

type Marked = TextSpan & ({ readonly role: 'emphasis' | 'time' } | { readonly role: 'other'; readonly entity: string });

/** Cuts an excerpt into segments that, joined, are the report's own words as `legible` shows them; where marks overlap the entity wins, then others, then time. */
export function segmentsOf(report: Report, excerpt: Excerpt, events: readonly DatedEvent[]): readonly Segment[] {
  const marked: Marked[] = [
    ...excerpt.emphasis.map(({ start, end }) => ({ role: 'emphasis' as const, start, end })),
    ...excerpt.others.map(({ start, end, entity }) => ({ role: 'other' as const, start, end, entity })),
    ...events.flatMap(({ date }) => (date.words ? [{ role: 'time' as const, start: date.words.start, end: date.words.end }] : [])),
  ];
  const segments: Segment[] = [];
  let at = excerpt.span.start;
  const plainUntil = (end: number) => {
    if (end > at) segments.push({ role: 'plain', text: wordsOf(report, { start: at, end }) });
    at = Math.max(at, end);
  };
  for (const mark of withoutOverlap(marked, excerpt.span)) {
    plainUntil(mark.start);
    const { start: _, end, ...role } = mark;
    segments.push({ ...role, text: wordsOf(report, mark) });
    at = end;
  }
  plainUntil(excerpt.span.end);
  return segments;
}

/** The marks within the span, each kept only where no earlier one of the list lies, in text order. */
function withoutOverlap(marks: readonly Marked[], span: TextSpan): readonly Marked[] {
  const kept: Marked[] = [];
  for (const mark of marks) {
    const inside = mark.start >= span.start && mark.end <= span.end && mark.start < mark.end;
    if (inside && kept.every((other) => mark.end <= other.start || other.end <= mark.start)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
