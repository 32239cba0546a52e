import type { DatedEvent, DateValue, Report, TextSpan } from '../../model.ts';
import { timesIn } from '../../time/times-in.ts';
import { LIMITS } from '../limits.ts';
import { sentencesOf } from '../sentences.ts';
import { type Draft, mentionKey } from './draft.ts';
import { freshEventId } from './fresh-id.ts';
import { cleanLine } from './typed.ts';

/**
 * The event that a selected stretch of a sentence tells of: dated by the words of time beside it, or else as the report is; those take part
 * who are mentioned in the sentence and stand. Undefined where nothing is selected.
 */
export function eventFrom(draft: Draft, selected: TextSpan): DatedEvent | undefined {
  const { report } = draft;
  const sentence = sentenceOf(report, selected);
  const trigger = sentence && { start: Math.max(selected.start, sentence.start), end: Math.min(selected.end, sentence.end) };
  if (!sentence || !trigger || trigger.start >= trigger.end) return undefined;
  const label = cleanLine(report.text.slice(trigger.start, trigger.end)).slice(0, LIMITS.line).trim();
  return {
    id: freshEventId(report, label),
    label,
    kind: 'occurred',
    sentence,
    trigger,
    participants: participantsIn(draft, sentence),
    date: dateIn(report, sentence),
  };
}

/** The paragraph alone is cut into sentences: a text may be a book. */
function sentenceOf({ text, source }: Report, { start }: TextSpan): TextSpan | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const paragraph = text.slice(from, to === -1 ? undefined : to);
  const sentences = sentencesOf(paragraph, source.lang).map((span) => ({ start: from + span.start, end: from + span.end }));
  return sentences.find((sentence) => start < sentence.end);
}

function participantsIn({ report, left }: Draft, sentence: TextSpan): readonly string[] {
  const out = { entities: new Set(left.entities), mentions: new Set(left.mentions) };
  const said = report.mentions.filter(
    (each) =>
      each.start >= sentence.start && each.end <= sentence.end && !out.entities.has(each.entity) && !out.mentions.has(mentionKey(each)),
  );
  return [...new Set(said.map(({ entity }) => entity))].slice(0, LIMITS.participants);
}

function dateIn({ text, source }: Report, { start, end }: TextSpan): DateValue {
  const [time] = timesIn(text.slice(start, end), { date: source.date.edtf, lang: source.lang }).filter(({ edtf }) => edtf !== undefined);
  if (time?.edtf === undefined)
    return { edtf: source.date.edtf, basis: 'estimated', reason: 'As the report itself: the sentence tells no time.' };
  return { edtf: time.edtf, basis: 'resolved', words: { start: start + time.start, end: start + time.end } };
}
