import { dateOf } from '../day.ts';
import { reportDay } from '../tagger/context.ts';
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
  shift: dated(({ n = 1, unit = 'day' }, { told }, given) => {
    const by = Number(given) * n;
    const from = (by < 0 ? told?.from : (told?.to ?? told?.from)) ?? null;
    if (!told || !from || Number.isNaN(n)) return null;
    const { year, month } = dateOf(from.first);
    switch (unit) {
      case 'day':
        return told.grain === 'day' ? at(dayPiece(from.first + by), 'day') : null;
      case 'week':
        return told.grain === 'day' ? at(about(dayPiece(from.first + by * 7)), 'day') : null;
      case 'month':
        if (!isFineEnough(told, 'month')) return null;
        return told.grain === 'day' ? at(about(dayPiece(addMonths(from.first, by))), 'day') : at(monthPiece(year, month + by), 'month');
      case 'year':
        return at(yearPiece(year + by), 'year');
      case 'decade':
        return at(about(yearPiece(year + by * 10)), 'year');
      case 'hour':
      case 'minute':
        return told.grain === 'day' && n < 24 ? at(from, 'day') : null;
      default:
        return null;
    }
  }),
  /** An hour of a day that is not named: of the day last told, else of the report's. */
  clock: dated((_slots, context) => {
    const { told } = context;
    return told?.from && told.from === told.to && told.grain === 'day' ? at(told.from, 'day') : at(about(reportDay(context)), 'day');
  }),
};

const FINENESS: readonly string[] = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'];

function isFineEnough(told: When | undefined, unit: string): boolean {
  return told !== undefined && FINENESS.includes(unit) && FINENESS.indexOf(told.grain) <= FINENESS.indexOf(unit);
}
