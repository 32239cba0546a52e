import { dateOf } from '../day.ts';
import { type Context, reportDay } from '../tagger/context.ts';
import { tenseOf } from '../tagger/tense.ts';
import { about, dayPiece, monthPiece, type Piece, type When } from '../when.ts';
import { dated, type Meaning } from './meaning.ts';
import { stretchAt } from './stretch.ts';

/** Dates that bound a stretch of time, and ranges between two. */
export const bounds: Readonly<Record<string, Meaning>> = {
  since: dated(({ when }, context) => {
    const { from, grain } = inThePast(when) ?? {};
    if (!from || !grain) return null;
    const today = about(reportDay(context));
    return { from, to: today && from.first <= today.last ? today : null, grain };
  }),
  before: dated(({ when }) => (when?.from ? { from: null, to: when.from, grain: when.grain } : null)),
  after: dated(({ when }) => (when?.to ? { from: when.to, to: null, grain: when.grain } : null)),
  until: dated(({ when }) => (when?.to ? { from: null, to: when.to, grain: when.grain } : null)),
  by: dated(({ when }, context) => {
    // A day by which something is to be done is ahead, unless the clause looks back.
    const { to, grain } = when?.anew?.({ tense: tenseOf(context) ?? 'future' }) ?? when ?? {};
    return to && grain ? upTo(to, grain, context) : null;
  }),
  byEnd: dated(({ when }, context) => (when?.to ? upTo(endOf(when, when.to), when.grain, context) : null)),
  byEndOfUnit: dated(({ unit = 'year' }, context) => {
    const { anchor, lexicon } = context;
    const when = anchor && stretchAt(anchor.day, unit, 0, lexicon.rules.weekStart);
    return when?.to ? upTo(endOf(when, when.to), when.grain, context) : null;
  }),
  range: dated(({ when, when2 }) => (when && when2 ? rangeOf(when, when2) : null)),
  /** Without a word that leads in, only dates of one kind make a range. */
  plainRange: dated(({ when, when2 }) =>
    when && when2 && when.grain === when2.grain && isSingle(when) && isSingle(when2) ? rangeOf(when, when2) : null,
  ),
};

function inThePast(when: When | undefined): When | undefined {
  return when?.anew?.({ tense: 'past' }) ?? when;
}

/** By a day ahead: from the report to then; by one that is past: until then. */
function upTo(to: Piece | null, grain: When['grain'], context: Context): When | null {
  if (!to) return null;
  const today = about(reportDay(context));
  return { from: today && today.first <= to.last && today.edtf !== to.edtf ? today : null, to, grain };
}

/** The last month of a year, the last day of a month or of a week. */
function endOf({ grain }: When, to: Piece): Piece | null {
  if (grain === 'year') return monthPiece(dateOf(to.last).year, 12);
  return grain === 'month' || grain === 'week' || grain === 'quarter' ? dayPiece(to.last) : to;
}

function rangeOf(first: When, second: When): When | null {
  const to = sameDirection(first, second);
  const from = first.anew && to.to ? earlierThan(first, to) : first;
  if (!from.from || !to.to || from.from.first > to.to.last || (from.from.first === to.to.first && from.from.last === to.to.last))
    return null;
  return { from: from.from, to: to.to, grain: from.grain };
}

/** The end of a range that does not tell its year: the first such after the start. */
function sameDirection(first: When, second: When): When {
  if (!second.anew || first.anew || !first.from) return second;
  const { year } = dateOf(first.from.first);
  const same = second.anew({ year });
  return (same?.to && same.to.last >= first.from.first ? same : second.anew({ year: year + 1 })) ?? second;
}

/** A start that does not tell its year: the last such before the end. */
function earlierThan(first: When, second: When): When {
  if (!second.to) return first;
  const { year } = dateOf(second.to.last);
  const same = first.anew?.({ year });
  return (same?.from && same.from.first <= second.to.last ? same : first.anew?.({ year: year - 1 })) ?? first;
}

function isSingle({ from, to }: When): boolean {
  return from !== null && from === to;
}
