import { dateOf } from '../day.ts';
import { reportDay } from '../tagger/context.ts';
import type { Unit } from '../tagger/rule-set.ts';
import { about, addMonths, at, dayPiece, monthPiece, type When, yearPiece } from '../when.ts';
import { dated, type Meaning } from './meaning.ts';
import { stretchAt } from './stretch.ts';

/** Dates counted from the last one told in the same paragraph: that day, a week later. */
export const told: Readonly<Record<string, Meaning>> = {
  sameUnit: dated(({ unit = 'day' }, { told, lexicon }) => {
    const first = told?.from?.first;
    if (first === undefined || !isFineEnough(told, unit)) return null;
    return stretchAt(first, unit, 0, lexicon.rules.weekStart);
  }),
  shift: dated(({ n = 1, unit = 'day' }, { told }, given) => (told ? shifted(told, Number(given) * n, unit) : null)),
  /** The same, from a date that stands in the words themselves. */
  shiftOf: dated(({ n = 1, unit = 'day', when }, _context, given) => (when ? shifted(when, Number(given) * n, unit) : null)),
  /** Since then: from the date told up to the report. */
  sinceThen: dated((_slots, context) => {
    const { from, grain } = context.told ?? {};
    const today = about(reportDay(context));
    return from && grain ? { from: about(from), to: today && from.first <= today.last ? today : null, grain } : null;
  }),
  /** An hour of a day that is not named: of the day last told, else of the report's. */
  clock: dated((_slots, context) => {
    const { told } = context;
    return told?.from && told.from === told.to && told.grain === 'day' ? at(told.from, 'day') : at(about(reportDay(context)), 'day');
  }),
};

function shifted(told: When, by: number, unit: Unit): When | null {
  const from = by < 0 ? told.from : (told.to ?? told.from);
  if (!from || Number.isNaN(by)) return null;
  const { year, month } = dateOf(from.first);
  const byDay = told.grain === 'day';
  switch (unit) {
    case 'day':
      return byDay ? at(dayPiece(from.first + by), 'day') : null;
    case 'week':
      return byDay ? at(about(dayPiece(from.first + by * 7)), 'day') : null;
    case 'month':
      if (byDay) return at(about(dayPiece(addMonths(from.first, by))), 'day');
      return isFineEnough(told, 'month') ? at(monthPiece(year, month + by), 'month') : null;
    case 'year':
      return at(yearPiece(year + by), 'year');
    case 'decade':
      return at(about(yearPiece(year + by * 10)), 'year');
    case 'hour':
    case 'minute':
      return byDay && Math.abs(by) < 24 ? at(from, 'day') : null;
    default:
      return null;
  }
}

const FINENESS: readonly string[] = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'];

function isFineEnough(told: When | undefined, unit: string): boolean {
  return told !== undefined && FINENESS.includes(unit) && FINENESS.indexOf(told.grain) <= FINENESS.indexOf(unit);
}
