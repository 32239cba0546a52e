import type { Day, EdtfDate, EdtfInterval } from './edtf.ts';

/** How long ago a date was, in whole units; `about` where the date itself is not known for certain. */
export type Age = { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly about: boolean };

/** The age of what ended then, told no finer than the date is known; undefined for what has no end, lies ahead, or is as vague as a decade. */
export function ageOf({ end }: EdtfInterval, today: Day): Age | undefined {
  if (!end || today < end.first) return undefined;
  const passed = passedSince(end, today);
  const about = end.approximate || end.uncertain;
  // "About today" says nothing.
  return passed && !(about && passed.count === 0) ? { ...passed, about } : undefined;
}

function passedSince({ last, grain }: EdtfDate, today: Day): Pick<Age, 'count' | 'unit'> | undefined {
  const [from, to] = [calendarOf(last), calendarOf(today)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  switch (grain) {
    case 'day':
      return passedDays(today - last, months - (to.dayOfMonth < from.dayOfMonth ? 1 : 0));
    case 'month':
    case 'season':
      return passedMonths(Math.max(0, months));
    case 'year':
      return { count: to.year - from.year, unit: 'year' };
    default:
      return undefined;
  }
}

const DAYS_TOLD = 14;
const WEEKS_TOLD = 8;
const MONTHS_TOLD = 24;

function passedDays(days: number, months: number): Pick<Age, 'count' | 'unit'> {
  if (days < DAYS_TOLD) return { count: days, unit: 'day' };
  const weeks = Math.floor(days / 7);
  return weeks < WEEKS_TOLD ? { count: weeks, unit: 'week' } : passedMonths(months);
}

function passedMonths(months: number): Pick<Age, 'count' | 'unit'> {
  return months < MONTHS_TOLD ? { count: months, unit: 'month' } : { count: Math.floor(months / 12), unit: 'year' };
}

function calendarOf(day: Day) {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}
