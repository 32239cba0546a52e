import type { TextSpan } from '../../../model.ts';
import type { FoundEvent } from './english-events.ts';
import { labelOf } from './label-of.ts';
import { ownDate } from './own-date.ts';
import type { ReportDate } from './report-date.ts';
import type { Dated, ToldSentence } from './told-sentences.ts';

/** Of a report in a language whose verbs are not known: what its sentences tell beside words of time. None is sure. */
export function otherEvents(text: string, sentences: readonly ToldSentence[], today: ReportDate): readonly FoundEvent[] {
  return sentences.flatMap((told) => {
    const time = told.times.find(({ edtf }) => edtf !== today.about);
    if (!time || told.mentions.length === 0) return [];
    const trigger = around(told, time);
    const ahead = time.first !== null && time.first > today.last;
    const participants = [...new Set(told.mentions.map(({ entity }) => entity))];
    const kind = ahead ? 'planned' : 'occurred';
    return [
      { label: labelOf(text, trigger, time), kind, sentence: told.span, trigger, participants, date: ownDate(time, today), sure: false },
    ];
  });
}

/** The words between marks that words of time stand among; the whole sentence where there are none but these. */
function around({ span, words, mentions }: ToldSentence, time: Dated): TextSpan {
  let [start, end] = [span.start, span.end];
  for (let at = words.from; at < words.to; at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'mark' || !/^[,;:،؛.!?؟。]$/u.test(token.key)) continue;
    if (token.end <= time.start) start = token.end;
    if (token.start >= time.end) {
      end = token.start;
      break;
    }
  }
  const inside = mentions.some((mention) => start <= mention.start && mention.end <= end);
  return inside ? trimmed(words, start, end) : span;
}

function trimmed({ tokens: all, from, to }: ToldSentence['words'], start: number, end: number): TextSpan {
  const tokens = all.slice(from, to);
  const first = tokens.find((token) => token.start >= start);
  const last = tokens.findLast((token) => token.end <= end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
