import { type Context, reportDay } from '../tagger/context.ts';
import { endsName, isBareWeekday } from '../tagger/guards.ts';
import type { Unit } from '../tagger/rule-set.ts';
import { tenseBefore, tenseOf } from '../tagger/tense.ts';
import { about, addMonths, agePiece, at, between, dayPiece, monthPiece, type Piece, seasonPiece, type When, yearPiece } from '../when.ts';
import { durationOf } from './lengths.ts';
import { dated, type Meaning } from './meaning.ts';
import { stretchAt, weekdayOf, weekOf } from './stretch.ts';

/** What a few are taken for. */
const FEW = 3;

/** Dates counted from the report's own. */
export const relative: Readonly<Record<string, Meaning>> = {
  offset: dated((_slots, context, given) => (endsName(context) ? null : at(reportDay(context, Number(given)), 'day'))),
  now: dated((_slots, context) => present(at(about(reportDay(context)), 'day'))),
  recent: dated((_slots, { anchor }) =>
    present(anchor && anchor.grain !== 'year' ? at(about(monthPiece(anchor.year, anchor.month)), 'month') : null),
  ),
  gone: dated((_slots, context) => open(null, about(reportDay(context)))),
  future: dated((_slots, context) => open(about(reportDay(context)), null)),
  soon: dated((_slots, context) => (tenseOf(context) === 'future' ? open(about(reportDay(context)), null) : null)),
  weekday: dated(({ weekday = 1 }, context) => {
    if (!isBareWeekday(context)) return null;
    return weekdayNear(weekday, context, tenseBefore(context) === 'future' ? 'coming' : 'latest');
  }),
  dirWeekday: dated(({ weekday = 1, dir = 0 }, context) => {
    if (dir !== 0) return weekdayNear(weekday, context, dir < 0 ? 'before' : 'after');
    const { anchor } = context;
    return anchor ? at(reportDay(context, weekOf(anchor.day, 1) + weekday - 1 - anchor.day), 'day') : null;
  }),
  dirUnit: dated(({ dir = 0, unit = 'day' }, context) => {
    // The next day is counted from the date told before.
    if (unit === 'day' && dir !== 0) return null;
    // The last decade is the ten years up to now, not one of the calendar's.
    const counted = dir !== 0 && (unit === 'decade' || unit === 'century');
    return counted ? sliding(1, unit, dir < 0 ? -1 : 1, context) : unitOf(unit, dir, context);
  }),
  theUnit: dated(({ unit = 'day' }, context, given) => unitOf(unit, Number(given), context)),
  dirMonth: dated(({ dir = 0, month = 1 }, { anchor }) => {
    if (!anchor) return null;
    const ahead = month - anchor.month;
    const shift = dir === 0 ? ahead : dir < 0 ? (ahead < 0 ? ahead : ahead - 12) : ahead > 0 ? ahead : ahead + 12;
    return at(monthPiece(anchor.year, anchor.month + shift), 'month');
  }),
  dirSeason: dated(({ dir = 0, season = 1 }, { anchor }) => {
    if (!anchor) return null;
    const years = [anchor.year - 1, anchor.year, anchor.year + 1].map((year) => seasonPiece(year, season));
    const is = (piece: Piece | null): piece is Piece => piece !== null;
    const past = years
      .filter(is)
      .filter((piece) => piece.last < anchor.day)
      .at(-1);
    const coming = years.filter(is).find((piece) => piece.first > anchor.day);
    const now = years.filter(is).find((piece) => piece.first <= anchor.day && anchor.day <= piece.last);
    return at((dir < 0 ? past : dir > 0 ? coming : (now ?? years[1])) ?? null, 'season');
  }),
  ago: dated(({ n = Number.NaN, unit = 'day' }, context) => {
    const when = countFrom(Number.isNaN(n) && countsDays(unit) ? FEW : n, unit, -1, context);
    return when ?? open(null, about(reportDay(context)));
  }),
  hence: dated(({ n = FEW, unit = 'day' }, context) => countFrom(Number.isNaN(n) ? FEW : n, unit, 1, context)),
  past: dated(({ n, unit = 'day' }, context) => sliding(n ?? howMany(context), unit, -1, context)),
  coming: dated(({ n, unit = 'day' }, context) => sliding(n ?? howMany(context), unit, 1, context)),
  recentUnits: dated(({ unit = 'day' }, context) => sliding(Number.NaN, unit, -1, context)),
  earlier: dated(({ unit = 'week' }, context) => {
    const { anchor, lexicon } = context;
    const whole = unitOf(unit, 0, context);
    const today = about(reportDay(context));
    if (!anchor || !today || !whole?.from) return whole;
    // A week that has only begun has no earlier days of its own.
    if (unit === 'week' && anchor.day - weekOf(anchor.day, lexicon.rules.weekStart ?? 1) < 1)
      return between(dayPiece(anchor.day - 7), today, 'week');
    return between(whole.from, today, whole.grain);
  }),
  later: dated(({ unit = 'week' }, context) => {
    const whole = unitOf(unit, 0, context);
    return whole && between(about(reportDay(context)), whole.to, whole.grain);
  }),
};

/** The last such weekday, the report's own day included; the last before it; the next after it; the next, its own day included. */
type Side = 'latest' | 'before' | 'after' | 'coming';

function weekdayNear(weekday: number, context: Context, side: Side): When | null {
  const { anchor } = context;
  if (!anchor) return null;
  const ahead = (weekday - weekdayOf(anchor.day) + 7) % 7;
  const shifts: Readonly<Record<Side, number>> = {
    latest: ahead === 0 ? 0 : ahead - 7,
    before: ahead - 7,
    after: ahead || 7,
    coming: ahead,
  };
  return at(reportDay(context, shifts[side]), 'day');
}

/** One, or some where the unit stands in the plural: in the past year, in the past years. */
function howMany({ lexicon, tokens, last }: Context): number {
  return lexicon.senses.get(tokens[last - 1]?.key ?? '')?.has('many') ? Number.NaN : 1;
}

/** The report's day, week, month … or the one before or after. */
function unitOf(unit: Unit, shift: number, context: Context): When | null {
  const { anchor, lexicon } = context;
  if (!anchor) return null;
  if (unit === 'day') return at(reportDay(context, shift), 'day');
  if (anchor.grain !== 'day' && (unit === 'week' || unit === 'weekend')) return null;
  return stretchAt(anchor.day, unit, shift, lexicon.rules.weekStart);
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
function sliding(n: number, unit: Unit, sign: 1 | -1, context: Context): When | null {
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

function present(when: When | null): When | null {
  return when && { ...when, present: true };
}

function open(from: Piece | null, to: Piece | null): When | null {
  return from || to ? { from, to, grain: 'day', present: true } : null;
}
