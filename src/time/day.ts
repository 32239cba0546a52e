/** A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar, no clock and no time zone. */
export type Day = number;

const DAYS_IN_ERA = 146_097; // 400 years
const DAYS_TO_1970 = 719_468; // from 0000-03-01, where counting from March puts the leap day last

/** The day of a year, month (1-12) and day of month; a day past the month's end runs on into the next month. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** How many days a month (1-12) has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** A day as a calendar counts it; months from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** A day in the proleptic Gregorian calendar. */
export function dateOf(day: Day): CalendarDate {
  const date = new Date(Math.floor(day) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that a moment falls on where its clock stands. */
export function dayAt(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
