import { type Context, reportDay } from '../tagger/context.ts';
import type { Unit } from '../tagger/rule-set.ts';
import { about, addMonths, agePiece, at, between, dayPiece, monthPiece, openStretch, type Piece, type When, yearPiece } from '../when.ts';
import { durationOf } from './lengths.ts';
import { dated, type Meaning } from './meaning.ts';
import { stretchAt } from './stretch.ts';

/** What a few are taken for. */
const FEW = 3;

/** Dates so many days, weeks or years from the report's, and stretches of so many up to it or from it on. */
export const counted: Readonly<Record<string, Meaning>> = {
  ago: dated(({ n = Number.NaN, unit = 'day' }, context) => {
    const when = countFrom(Number.isNaN(n) && countsDays(unit) ? FEW : n, unit, -1, context);
    return when ?? openStretch(null, about(reportDay(context)));
  }),
  hence: dated(({ n = FEW, unit = 'day' }, context) => countFrom(Number.isNaN(n) ? FEW : n, unit, 1, context)),
  past: dated(({ n, unit = 'day' }, context) => sliding(n ?? howMany(context), unit, -1, context)),
  coming: dated(({ n, unit = 'day' }, context) => sliding(n ?? howMany(context), unit, 1, context)),
  recentUnits: dated(({ unit = 'day' }, context) => sliding(Number.NaN, unit, -1, context)),
};

/** One, or some where the unit stands in the plural: in the past year, in the past years. */
function howMany({ lexicon, tokens, last }: Context): number {
  return lexicon.senses.get(tokens[last - 1]?.key ?? '')?.has('many') ? Number.NaN : 1;
}

function countsDays(unit: Unit): boolean {
  return unit === 'day' || unit === 'week' || unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** So many units before or after the report: as fine as such words are meant. */
function countFrom(n: number, unit: Unit, sign: 1 | -1, context: Context): When | null {
  const { anchor } = context;
  if (!anchor || Number.isNaN(n)) return null;
  const { year, month } = anchor;
  const duration = durationOf(n, unit);
  const by = sign * n;
  switch (unit) {
    case 'day':
      return lasting(at(reportDay(context, by), 'day'), duration);
    case 'week':
      return lasting(at(about(reportDay(context, by * 7)), 'day'), duration);
    case 'month':
      return lasting(at(about(monthPiece(year, month + by)), 'month'), duration);
    case 'year':
      return lasting(at(about(yearPiece(year + by)), 'year'), duration);
    case 'decade':
      return lasting(at(about(yearPiece(year + by * 10)), 'year'), duration);
    case 'century':
      return lasting(at(year + by * 100 < 0 ? null : about(agePiece(year + by * 100, 'century')), 'century'), duration);
    case 'hour':
      return n < 24
        ? lasting(at(about(reportDay(context)), 'day'), duration)
        : lasting(at(about(reportDay(context, sign * Math.round(n / 24))), 'day'), duration);
    default:
      return lasting(at(about(reportDay(context)), 'day'), duration);
  }
}

/** The stretch of so many units up to the report, or from it on; both ends are only about. */
export function sliding(n: number, unit: Unit, sign: 1 | -1, context: Context): When | null {
  const today = about(reportDay(context));
  const far = today && about(farEnd(Number.isNaN(n) ? FEW : n, unit, sign, today.first));
  const when = sign < 0 ? between(far, today, grainOf(unit)) : between(today, far, grainOf(unit));
  return lasting(when, durationOf(n, unit));
}

function farEnd(n: number, unit: Unit, sign: 1 | -1, day: number): Piece | null {
  const months = (count: number) => addMonths(day, sign * count);
  switch (unit) {
    case 'day':
      return dayPiece(day + sign * n);
    case 'week':
    case 'weekend':
      return dayPiece(day + sign * n * 7);
    case 'month':
      return dayPiece(months(n));
    case 'quarter':
      return dayPiece(months(n * 3));
    case 'year':
      return monthOf(months(n * 12));
    case 'decade':
      return yearOf(months(n * 120));
    case 'century':
      return yearOf(months(n * 1200));
    case 'hour':
      return dayPiece(day + sign * Math.ceil(n / 24));
    default:
      return dayPiece(day);
  }
}

function monthOf(day: number): Piece | null {
  const { from } = stretchAt(day, 'month', 0) ?? {};
  return from ?? null;
}

function yearOf(day: number): Piece | null {
  const { from } = stretchAt(day, 'year', 0) ?? {};
  return from ?? null;
}

function grainOf(unit: Unit): When['grain'] {
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'day' : unit === 'weekend' ? 'week' : unit;
}

function lasting(when: When | null, duration: string): When | null {
  return when && { ...when, duration };
}
