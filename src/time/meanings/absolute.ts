import { solarDayOf } from '../solar-hijri.ts';
import type { Context } from '../tagger/context.ts';
import { isBareMonth, isBareSeason, isBareYear, isSolarMonth } from '../tagger/guards.ts';
import type { Slots } from '../tagger/slots.ts';
import { agePiece, at, between, datePiece, dayPiece, monthPiece, seasonPiece, solarStretch, type When, yearPiece } from '../when.ts';
import { dated, type Meaning } from './meaning.ts';
import { readNumeric } from './numeric.ts';
import { inItsYear } from './yearless.ts';

/** Dates that the words name: by day, month, year, season, quarter, decade, century. */
export const absolute: Readonly<Record<string, Meaning>> = {
  date: dated((slots, context) => {
    const { month = 0, day = slots.nth ?? 0 } = slots;
    // Before a year this was a day that the year does not have.
    if (slots.year === undefined && context.tokens[context.last]?.digits === 4) return null;
    return within(yearOf(slots, context), (year) => at(datePiece(year, month, day), 'day'), context);
  }),
  days: dated(({ month = 0, day = 0, day2 = 0, year }, context) =>
    within(year, (year) => between(datePiece(year, month, day), datePiece(year, month, day2), 'day'), context),
  ),
  month: dated((slots, context) => {
    const { month = 0 } = slots;
    const year = yearOf(slots, context);
    if (year === undefined && !isBareMonth(context)) return null;
    return within(year, (year) => at(monthPiece(year, month), 'month'), context);
  }),
  year: dated(({ year = 0 }, context) => (isBareYear(year, context) ? wholeYear(year, context) : null)),
  saidYear: dated(({ year = 0 }, context) => wholeYear(year, context)),
  years: dated(({ year = 0, year2, short = 0 }) => {
    const end = year2 ?? Math.floor(year / 100) * 100 + short;
    // 2001-02 is a month as well as it is two years.
    return end > year && (year2 !== undefined || short > 12) ? between(yearPiece(year), yearPiece(end), 'year') : null;
  }),
  yearMonth: dated(({ year = 0, short = 0 }) => (short >= 1 && short <= 12 ? at(monthPiece(year, short), 'month') : null)),
  decade: dated(({ year, decade = year ?? 0 }) =>
    decade % 10 !== 0 ? null : at(agePiece(decade < 100 ? decade + 1900 : decade, 'decade'), 'decade'),
  ),
  century: dated(({ nth = 0 }) => at(nth < 1 || nth > 30 ? null : agePiece((nth - 1) * 100, 'century'), 'century')),
  season: dated(({ season = 1, year }, context) => {
    if (year === undefined && !isBareSeason(context)) return null;
    return within(year, (year) => at(seasonPiece(year, season), 'season'), context);
  }),
  quarter: dated(({ day = 0, nth = day, year }, context) => within(year, (year) => months(year, nth, 4), context)),
  half: dated(({ nth = 0, year }, context) => within(year, (year) => months(year, nth, 2), context)),
  feast: dated(({ year }, context, given) => {
    const [month = 0, day = 0] = given.split('-').map(Number);
    return within(year, (year) => at(datePiece(year, month, day), 'day'), context);
  }),
  stated: dated((_slots, _context, given) => {
    const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
    return at(datePiece(year, month, day), 'day');
  }),
  numeric: dated(({ numeric = '' }, { lexicon }) => readNumeric(numeric, lexicon.rules)),
  solarDate: dated((slots, context) =>
    solarWithin(slots, context, (year) => solarDay(slots.solar ?? 0, slots.day ?? slots.nth ?? 0, year)),
  ),
  solarMonth: dated((slots, context) =>
    slots.year !== undefined || isSolarMonth(context) ? solarWithin(slots, context, (year) => solarStretch(year, slots.solar)) : null,
  ),
};

/** The year as it is told: by its number, or as this year or the last. */
function yearOf({ year, dir }: Slots, { anchor }: Context): number | undefined {
  return year ?? (dir !== undefined && anchor ? anchor.year + dir : undefined);
}

function within(year: number | undefined, build: (year: number) => When | null, context: Context): When | null {
  return year === undefined ? inItsYear(build, context) : build(year);
}

/** The nth of so many equal parts of a year. */
function months(year: number, nth: number, parts: number): When | null {
  const length = 12 / parts;
  if (nth < 1 || nth > parts) return null;
  return between(monthPiece(year, (nth - 1) * length + 1), monthPiece(year, nth * length), 'quarter');
}

function wholeYear(year: number, { lexicon }: Context): When | null {
  return lexicon.rules.solarYears && year >= 1250 && year < 1500 ? solarStretch(year) : at(yearPiece(year), 'year');
}

function solarDay(month: number, day: number, year: number): When | null {
  return day < 1 || day > 31 || (month > 6 && day > 30) ? null : at(dayPiece(solarDayOf(year, month, day)), 'day');
}

/** A Solar Hijri year has begun in the Gregorian year 621 after it. */
function solarWithin({ year }: Slots, context: Context, build: (year: number) => When | null): When | null {
  if (year === undefined) return inItsYear((gregorian) => build(gregorian - 621), context);
  return year >= 1000 && year < 1500 ? build(year) : null;
}
