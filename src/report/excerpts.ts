import type { CutReport, Excerpt, MentionKind, Report, ReportMention, TextSpan } from '../model.ts';

/**
 * The sentences of a report that speak of an entity, the most telling first: where it is named and takes part in an event told there, where
 * it is named, where it is meant but not named ("The militants"), where an event of its is told that does not mention it at all, and lines
 * that are no sentence (a byline). Those of one rank stand in text order. Empty for an entity the report does not know.
 */
export function excerptsOf(report: CutReport, entity: string): readonly Excerpt[] {
  const { sentences } = report;
  const told = (span: TextSpan | undefined) => (span && isSentence(span, report.text) ? span : undefined);
  return sentences
    .map((span, i) => ({ ...excerptOf(report, entity, span), ...beside(told(sentences[i - 1]), told(sentences[i + 1])) }))
    .filter((excerpt) => excerpt.emphasis.length > 0 || excerpt.events.length > 0)
    .sort((a, b) => rank(a, report.text) - rank(b, report.text) || a.span.start - b.span.start);
}

const NAMING: readonly MentionKind[] = ['name', 'head', 'demonym', 'role'];

function excerptOf(report: Report, entity: string, span: TextSpan): Excerpt {
  const mentions = report.mentions.filter((mention) => contains(span, mention));
  const own = mentions.filter((mention) => mention.entity === entity);
  const emphasis = outermost(own).map(({ start, end }) => ({ start, end }));
  const named = mentions.filter(
    (mention) => mention.entity !== entity && isNaming(mention) && !emphasis.some((mark) => overlap(mark, mention)),
  );
  return {
    report: report.id,
    span,
    emphasis,
    others: outermost(named),
    events: report.events.filter((event) => contains(span, event.trigger) && event.participants.includes(entity)).map(({ id }) => id),
    indirect: !own.some(isNaming),
  };
}

/** What a stretch of the report names, in text order; of names within one another the outermost. */
export function namedIn(report: Report, span: TextSpan): readonly ReportMention[] {
  return outermost(report.mentions.filter((mention) => contains(span, mention) && isNaming(mention)));
}

const ENDS_A_SENTENCE = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;

function isSentence({ start, end }: TextSpan, text: string): boolean {
  return ENDS_A_SENTENCE.test(text.slice(start, end));
}

function beside(before: TextSpan | undefined, after: TextSpan | undefined): Pick<Excerpt, 'before' | 'after'> {
  return { ...(before && { before }), ...(after && { after }) };
}

function rank({ span, emphasis, events, indirect }: Excerpt, text: string): number {
  if (!isSentence(span, text)) return 4;
  if (!indirect) return events.length > 0 ? 0 : 1;
  return emphasis.length > 0 ? 2 : 3;
}

function isNaming({ kind }: ReportMention): boolean {
  return NAMING.includes(kind);
}

/** In text order, without those that lie within or across an earlier, longer one. */
function outermost(mentions: readonly ReportMention[]): readonly ReportMention[] {
  const kept: ReportMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlap(last, mention)) kept.push(mention);
  }
  return kept;
}

function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
