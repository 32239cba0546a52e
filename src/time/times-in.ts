import type { TextSpan } from '../model.ts';
import { primaryLanguage } from '../text/known-language.ts';
import { ruleSets } from './rules/rule-sets.ts';
import { anchorOf } from './tagger/context.ts';
import { lexiconOf } from './tagger/lexicon.ts';
import { Reader, type Work } from './tagger/reader.ts';
import type { Unit } from './tagger/rule-set.ts';
import { tokensOf } from './tagger/tokens.ts';
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

/** The report's date as EDTF and its language (BCP 47). Without a date, words such as "yesterday" have no value and are left out. */
export type TimeOptions = { readonly date?: string | undefined; readonly lang: string };

/** The time expressions of a text in order, none within another. Throws `EdtfError` where the report's date is none. */
export function timesIn(text: string, { date, lang }: TimeOptions, work: Work = { steps: 0 }): readonly TimeExpression[] {
  const lexicon = lexiconOf(ruleSets[primaryLanguage(lang)] ?? ruleSets['und']);
  const tokens = tokensOf(text);
  const reader = new Reader(tokens, lexicon, date === undefined ? undefined : anchorOf(date), work);
  const times: TimeExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token?.gap) reader.told = undefined;
    const found = reader.at(i);
    const end = found && tokens[found.last - 1]?.end;
    if (!token || !found || !end) {
      i++;
      continue;
    }
    const span = { start: token.start, end, text: text.slice(token.start, end) };
    const { reading } = found;
    if (reading.kind === 'date') {
      const { when } = reading;
      if (!when.present) reader.told = when;
      times.push({ ...span, edtf: edtfOf(when), grain: when.grain, ...(when.duration !== undefined && { duration: when.duration }) });
    } else if (reading.kind === 'duration') times.push({ ...span, grain: reading.unit, duration: reading.duration });
    else if (reading.kind === 'set') times.push(span);
    i = found.last;
  }
  return times;
}
