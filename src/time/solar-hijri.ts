import type { CalendarDate, Day } from './day.ts';

/** The first day that the calendar knows: 1 Farvardin (Hamal) of the year 1, in March 622. */
export const firstSolarDay: Day = -492_268;

/** Six months have 31 days, five have 30, the last has what is left of the year. */
const HALF = 6 * 31;

/** The day of a year, month (1-12) and day of month in the Solar Hijri calendar. Leap years come in rounds of 33 years, as browsers have them. */
export function solarDayOf(year: number, month: number, dayOfMonth: number): Day {
  return newYear(year) + (month <= 7 ? (month - 1) * 31 : HALF + (month - 7) * 30) + dayOfMonth - 1;
}

/** A day in the Solar Hijri calendar. */
export function solarDateOf(day: Day): CalendarDate {
  // At most one year late.
  const guess = Math.ceil((day - firstSolarDay) / 365.24) + 1;
  const year = [guess, guess - 1].find((year) => newYear(year) <= day) ?? guess - 2;
  const inYear = Math.floor(day) - newYear(year);
  const month = inYear < HALF ? Math.floor(inYear / 31) : 6 + Math.floor((inYear - HALF) / 30);
  return { year, month: month + 1, day: inYear - (month <= 6 ? month * 31 : HALF + (month - 6) * 30) + 1 };
}

function newYear(year: number): Day {
  return firstSolarDay + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}
