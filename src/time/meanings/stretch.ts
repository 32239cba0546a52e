import { type Day, dateOf } from '../day.ts';
import { type Context, reportDay } from '../tagger/context.ts';
import type { Unit } from '../tagger/rule-set.ts';
import { agePiece, at, between, dayPiece, monthPiece, type When, yearPiece } from '../when.ts';

/** The day, week, month … that a day is in, or the one so many before or after it; null for hours and less. `weekStart`: 1 for Monday. */
export function stretchAt(day: Day, unit: Unit, shift: number, weekStart = 1): When | null {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'day':
      return at(dayPiece(day + shift), 'day');
    case 'week': {
      const first = weekOf(day, weekStart) + 7 * shift;
      return between(dayPiece(first), dayPiece(first + 6), 'week');
    }
    case 'weekend': {
      const saturday = weekOf(day, 1) + 7 * shift + 5;
      return between(dayPiece(saturday), dayPiece(saturday + 1), 'week');
    }
    case 'month':
      return at(monthPiece(year, month + shift), 'month');
    case 'quarter': {
      const first = (Math.ceil(month / 3) - 1 + shift) * 3 + 1;
      return between(monthPiece(year, first), monthPiece(year, first + 2), 'quarter');
    }
    case 'year':
      return at(yearPiece(year + shift), 'year');
    case 'decade':
      return at(agePiece(year + 10 * shift, 'decade'), 'decade');
    case 'century':
      return at(agePiece(year + 100 * shift, 'century'), 'century');
    default:
      return null;
  }
}

/** The first day of the week that a day is in. */
export function weekOf(day: Day, weekStart: number): Day {
  return day - ((((weekdayOf(day) - weekStart) % 7) + 7) % 7);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The report's day, week, month … or the one before or after. */
export function unitOf(unit: Unit, shift: number, context: Context): When | null {
  const { anchor, lexicon } = context;
  if (!anchor) return null;
  if (unit === 'day') return at(reportDay(context, shift), 'day');
  if (anchor.grain !== 'day' && (unit === 'week' || unit === 'weekend')) return null;
  return stretchAt(anchor.day, unit, shift, lexicon.rules.weekStart);
}
