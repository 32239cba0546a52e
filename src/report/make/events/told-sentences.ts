import type { Report, ReportMention, TextSpan } from '../../../model.ts';
import { readEdtf } from '../../../time/edtf.ts';
import type { RuleSets } from '../../../time/tagger/rule-set.ts';
import { type Token, tokensOf } from '../../../time/tagger/tokens.ts';
import { type TimeExpression, timesAmong } from '../../../time/times-in.ts';
import { sentencesOf } from '../../sentences.ts';
import { storyStart } from './dateline.ts';
import type { Words } from './words.ts';

/** Words of time that have a place in the calendar, with the days that they reach from and to; null where they are open. */
export type Dated = TimeExpression & { readonly edtf: string; readonly first: number | null; readonly last: number | null };

/** A sentence with what stands in it. */
export type ToldSentence = {
  readonly span: TextSpan;
  readonly words: Words;
  /** The token that its story begins with, behind a dateline. */
  readonly story: number;
  readonly times: readonly Dated[];
  readonly mentions: readonly ReportMention[];
  /** First in its paragraph. */
  readonly opens: boolean;
};

/** What is longer is no sentence, and is not read further, so that no text can make the work grow faster than itself. */
const LONGEST = 400;

/** The sentences of a report with their words, times and mentions, in order. */
export function toldSentences(
  { text, source, mentions }: Pick<Report, 'text' | 'source' | 'mentions'>,
  rules: RuleSets,
): readonly ToldSentence[] {
  const { lang } = source;
  const tokens = tokensOf(text);
  const times = datedTimes({ text, source }, rules, tokens);
  const timed = timedTokens(tokens, times);
  const isTime = (at: number) => timed[at] === 1;
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const next = { token: 0, time: 0, mention: 0 };
  return sentencesOf(text, lang).map((span) => {
    const from = next.token;
    while ((tokens[next.token]?.start ?? span.end) < span.end) next.token++;
    const words = { tokens, from, to: Math.min(next.token, from + LONGEST), isTime };
    return {
      span,
      words,
      story: storyStart(words),
      times: within(times, span, next, 'time'),
      mentions: within(sorted, span, next, 'mention'),
      opens: tokens[from]?.opens ?? true,
    };
  });
}

/** The words of time of a report that have a place in the calendar, in order. */
export function datedTimes({ text, source }: Pick<Report, 'text' | 'source'>, rules: RuleSets, tokens = tokensOf(text)): readonly Dated[] {
  const times = timesAmong(tokens, text, { date: source.date.edtf, lang: source.lang, rules });
  return times.flatMap((time) => {
    if (time.edtf === undefined) return [];
    const { start, end } = readEdtf(time.edtf);
    return [{ ...time, edtf: time.edtf, first: start?.first ?? null, last: end?.last ?? null }];
  });
}

function timedTokens(tokens: readonly Token[], times: readonly TextSpan[]): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of times) {
    while ((tokens[at]?.end ?? end) <= start) at++;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) timed[at++] = 1;
  }
  return timed;
}

function within<T extends TextSpan, K extends string>(items: readonly T[], span: TextSpan, next: Record<K, number>, key: K): readonly T[] {
  const first = next[key];
  while ((items[next[key]]?.start ?? span.end) < span.end) next[key]++;
  return items.slice(first, next[key]).filter(({ start, end }) => span.start <= start && end <= span.end);
}
