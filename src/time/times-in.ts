import type { TextSpan } from '../model.ts';
import { primaryLanguage } from '../text/known-language.ts';
import type { Reading } from './meanings/meaning.ts';
import { anchorOf } from './tagger/context.ts';
import { lexiconOf } from './tagger/lexicon.ts';
import { type Found, Reader, type Work } from './tagger/reader.ts';
import type { RuleSets, Unit } from './tagger/rule-set.ts';
import { withYearOf } from './tagger/share-year.ts';
import { type Token, tokensOf } from './tagger/tokens.ts';
import { edtfOf, type TimeGrain } from './when.ts';

/** Words of a text that tell when, how long or how often. */
export type TimeExpression = TextSpan & {
  readonly text: string;
  /** When, as `src/time/edtf.ts` reads it; absent where the words have no place in the calendar (for two years, every day). */
  readonly edtf?: string;
  /** How coarse the words are; of a length, its unit. */
  readonly grain?: TimeGrain | Unit;
  /** How long, as an ISO 8601 duration with `X` for a number that is not told. */
  readonly duration?: string;
};

/**
 * The report's date as EDTF, its language (BCP 47), and the words of time to be known (`src/time/rules/all-rules.ts`). Without a date, words
 * such as "yesterday" have no value and are left out.
 */
export type TimeOptions = { readonly date?: string | undefined; readonly lang: string; readonly rules: RuleSets };

/** The time expressions of a text in order, none within another. Throws `EdtfError` where the report's date is none. */
export function timesIn(text: string, options: TimeOptions, work: Work = { steps: 0 }): readonly TimeExpression[] {
  return timesAmong(tokensOf(text), text, options, work);
}

/** The same, of a text whose tokens are at hand. */
export function timesAmong(
  tokens: readonly Token[],
  text: string,
  { date, lang, rules }: TimeOptions,
  work: Work = { steps: 0 },
): readonly TimeExpression[] {
  const lexicon = lexiconOf(rules[primaryLanguage(lang)] ?? rules.und);
  const reader = new Reader(tokens, lexicon, date === undefined ? undefined : anchorOf(date), work);
  return foundIn(tokens, reader)
    .filter(({ reading }) => reading.kind !== 'nothing')
    .map(({ first, last, reading }) => {
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
      return { ...span, text: text.slice(span.start, span.end), ...toldBy(reading) };
    });
}

type Placed = Found & { readonly first: number };

function foundIn(tokens: readonly Token[], reader: Reader): readonly Placed[] {
  const all: Placed[] = [];
  for (let first = 0; first < tokens.length; ) {
    if (tokens[first]?.gap) reader.told = undefined;
    const found = reader.at(first);
    if (!found) {
      first++;
      continue;
    }
    const before = all.at(-1);
    if (found.reading.kind === 'date') {
      const { when } = found.reading;
      if (!when.present) reader.told = when;
      const shared =
        before?.reading.kind === 'date' &&
        withYearOf(when, before.reading.when, tokens.slice(before.last, Math.min(first, before.last + 2)));
      if (before && shared) all[all.length - 1] = { ...before, reading: { kind: 'date', when: shared } };
    }
    all.push({ ...found, first });
    first = found.last;
  }
  return all;
}

function toldBy(reading: Reading): Pick<TimeExpression, 'edtf' | 'grain' | 'duration'> {
  if (reading.kind === 'duration') return { grain: reading.unit, duration: reading.duration };
  if (reading.kind !== 'date') return {};
  const { when } = reading;
  return { edtf: edtfOf(when), grain: when.grain, ...(when.duration !== undefined && { duration: when.duration }) };
}
