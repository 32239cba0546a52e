import { type CalendarName, calendars } from '../time/calendar.ts';
import type { Day } from '../time/edtf.ts';

/** A day that is worded as a day, a month or a year, and the moment (a fraction of days) that the label stands at. */
export type TickDate = { readonly day: Day; readonly unit: 'day' | 'month' | 'year'; readonly at: number };

const MOST_STEPS = 8;
const YEAR: Day = 365;

/** The round dates of a calendar between two days, few enough to label: days, months, years, decades. */
export function stepsWithin(first: Day, end: Day, calendar: CalendarName): readonly TickDate[] {
  return steps(first, end, end - first, calendar).filter(({ at }) => at >= first && at <= end);
}

function steps(first: Day, end: Day, length: Day, calendar: CalendarName): readonly TickDate[] {
  if (length <= MOST_STEPS * 7) return daySteps(first, end, roundStep(length / MOST_STEPS), calendar);
  if (length <= MOST_STEPS * 90) return monthSteps(first, end, Math.ceil(length / (MOST_STEPS * 30)), calendar);
  return yearSteps(first, end, roundStep(length / YEAR / MOST_STEPS), calendar);
}

/** The 1st of each month and the days that the step divides (every other day: the odd ones), but none right before the next 1st. */
function daySteps(first: Day, end: Day, step: number, calendar: CalendarName): readonly TickDate[] {
  const days = Array.from({ length: Math.max(0, Math.floor(end) - Math.ceil(first) + 1) }, (_, i) => Math.ceil(first) + i);
  const isRound = (dayOfMonth: number) => dayOfMonth === 1 || ((step === 2 ? dayOfMonth - 1 : dayOfMonth) % step === 0 && dayOfMonth < 30);
  return days
    .filter((day) => step === 1 || isRound(calendars[calendar].dateOf(day).day))
    .map((day) => ({ day, unit: 'day' as const, at: day + 0.5 }));
}

function monthSteps(first: Day, end: Day, step: number, calendar: CalendarName): readonly TickDate[] {
  const { dateOf, dayOf } = calendars[calendar];
  const { year, month } = dateOf(first);
  const from = Math.floor((month - 1) / step) * step + year * 12;
  const count = Math.ceil((end - first) / (step * 28)) + 2;
  return Array.from({ length: count }, (_, i) => {
    const months = from + i * step;
    const day = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
    return { day, unit: 'month' as const, at: day };
  });
}

function yearSteps(first: Day, end: Day, step: number, calendar: CalendarName): readonly TickDate[] {
  const { dateOf, dayOf } = calendars[calendar];
  const year = Math.floor(dateOf(first).year / step) * step;
  const count = Math.ceil((end - first) / (step * YEAR)) + 2;
  return Array.from({ length: count }, (_, i) => {
    const day = dayOf(year + i * step, 1, 1);
    return { day, unit: 'year' as const, at: day };
  });
}

/** 1, 2, 5, 10, 20, 50 ...: the least of these that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}
