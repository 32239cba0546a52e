import { dateOf } from '../day.ts';
import type { Context } from '../tagger/context.ts';
import { type Tense, tenseOf } from '../tagger/tense.ts';
import type { When } from '../when.ts';

/** A date so near ahead is meant where the words do not tell; a farther one is taken for the last one past. */
const DAYS_AHEAD = 92;
/** After a date of a year so far back, a date without a year is one of that year; a year alone (ousted in 2001) does not change the time of the tale. */
const YEARS_BACK = 2;
/** As often comes a leap day. */
const YEARS_TRIED = 8;

/** A date that does not tell its year: the one that the clause looks ahead or back to, else the nearest, rather past than future. */
export function inItsYear(build: (year: number) => When | null, context: Context): When | null {
  const anew: NonNullable<When['anew']> = ({ year, tense }) => (year !== undefined ? build(year) : choose(build, context, tense));
  const told = context.told?.from ? dateOf(context.told.from.first).year : undefined;
  const old =
    told !== undefined && context.told?.grain !== 'year' && context.anchor !== undefined && told <= context.anchor.year - YEARS_BACK;
  const when = old && tenseOf(context) !== 'future' ? build(told) : choose(build, context, tenseOf(context));
  return when && { ...when, anew };
}

function choose(build: (year: number) => When | null, { anchor }: Context, tense: Tense | undefined): When | null {
  if (!anchor) return null;
  let past: When | null = null;
  for (let year = anchor.year - YEARS_TRIED; year <= anchor.year + YEARS_TRIED; year++) {
    const when = build(year);
    if (!when?.from || !when.to) continue;
    if (when.to.last < anchor.day) {
      past = when;
      continue;
    }
    const now = when.from.first <= anchor.day;
    if (tense === 'future' || now || !past?.to) return when;
    const ahead = when.from.first - anchor.day;
    return tense === 'past' || ahead > DAYS_AHEAD || ahead > anchor.day - past.to.last ? past : when;
  }
  return past;
}
