import type { MentionKind, Report, ReportMention, TextSpan } from '../model.ts';
import { sentencesOf } from '../report/sentences.ts';
import { legible } from '../text/legible.ts';

/** A stretch of a report's text in one voice: plain, a mention of an entity, or the words a date was read from. */
export type ReaderSegment = TextSpan & {
  readonly text: string;
  readonly role: 'plain' | 'entity' | 'time';
  readonly entity?: string;
  /** It is part of the sentence that was asked for. */
  readonly here: boolean;
};

/** A line of the text. */
export type Paragraph = TextSpan & { readonly segments: readonly ReaderSegment[] };

const NAMING: ReadonlySet<MentionKind> = new Set(['name', 'head', 'demonym', 'role']);

type Mark = TextSpan & Pick<ReaderSegment, 'role' | 'entity'>;

/** The text in lines, cut at what is marked in it; of marks that overlap the outer one counts, and a mention before a date. */
export function paragraphsOf(report: Report, here?: TextSpan): readonly Paragraph[] {
  const marks = marksOf(report);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const line of linesOf(report.text)) {
    const own: Mark[] = [];
    for (; next < marks.length && (marks[next] as Mark).start < line.end; next++) {
      const mark = marks[next] as Mark;
      if (mark.start >= line.start && mark.end <= line.end) own.push(mark);
    }
    paragraphs.push({ ...line, segments: cut(report.text, line, own, here) });
  }
  return paragraphs;
}

/** The sentence of a text that an offset lies in; undefined where it lies in none. */
export function sentenceHere(report: Report, offset: number): TextSpan | undefined {
  const line = linesOf(report.text).find(({ start, end }) => start <= offset && offset < end);
  if (!line) return undefined;
  const sentences = sentencesOf(report.text.slice(line.start, line.end), report.source.lang);
  const found = sentences.find(({ end }) => line.start + end > offset) ?? sentences.at(-1);
  return found && { start: line.start + found.start, end: line.start + found.end };
}

function linesOf(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index }) =>
    line.trim() === '' ? [] : [{ start: index, end: index + line.length }],
  );
}

/** In text order, none within or across another. */
function marksOf({ mentions, events }: Report): readonly Mark[] {
  const named = outermost(mentions.filter(({ kind }) => NAMING.has(kind))).map(({ start, end, entity }: ReportMention) => ({
    ...{ start, end, entity, role: 'entity' as const },
  }));
  const words = events.flatMap(({ date }) => (date.words ? [{ ...date.words, role: 'time' as const }] : []));
  const kept: Mark[] = [];
  const all: readonly Mark[] = [...named, ...outermost(words)];
  for (const mark of all.toSorted((a, b) => a.start - b.start || (a.role === 'entity' ? -1 : 1))) {
    const last = kept.at(-1);
    if (!last || last.end <= mark.start) kept.push(mark);
    else if (last.role === 'time' && mark.role === 'entity') kept[kept.length - 1] = mark;
  }
  return kept;
}

function outermost<T extends TextSpan>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
  }
  return kept;
}

function cut(text: string, line: TextSpan, marks: readonly Mark[], here: TextSpan | undefined): readonly ReaderSegment[] {
  const segments: ReaderSegment[] = [];
  const add = (start: number, end: number, mark: Omit<Mark, keyof TextSpan>) => {
    // Cut again where the sentence asked for begins and ends.
    const bounds = here ? [here.start, here.end].filter((at) => at > start && at < end) : [];
    for (const [i, from] of [start, ...bounds].entries()) {
      const to = bounds[i] ?? end;
      if (to <= from) continue;
      segments.push({
        start: from,
        end: to,
        text: legible(text.slice(from, to)),
        ...mark,
        here: here !== undefined && from >= here.start && to <= here.end,
      });
    }
  };
  let at = line.start;
  for (const { start, end, ...mark } of marks) {
    add(at, start, { role: 'plain' });
    add(start, end, mark);
    at = end;
  }
  add(at, line.end, { role: 'plain' });
  return segments;
}
