import { dayOf } from '../time/day.ts';
import type { Day } from '../time/edtf.ts';

/** A day that is worded as a day, a month or a year. */
export type CalendarDate = { readonly day: Day; readonly unit: 'day' | 'month' | 'year' };

const MOST_STEPS = 8;
const YEAR: Day = 365;

/** The round dates between two days, few enough to label: days, months, years, decades. */
export function stepsWithin(first: Day, end: Day): readonly CalendarDate[] {
  const length = end - first;
  if (length <= MOST_STEPS * 7) return daySteps(first, end, Math.ceil(length / MOST_STEPS));
  if (length <= MOST_STEPS * 3 * 30) return monthSteps(first, end, Math.ceil(length / (MOST_STEPS * 30)));
  return yearSteps(first, end, niceStep(length / YEAR / MOST_STEPS));
}

function daySteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const count = Math.floor((end - first) / step);
  return Array.from({ length: count }, (_, i) => ({ day: Math.ceil(first) + i * step, unit: 'day' as const }));
}

function monthSteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const start = new Date(first * 86_400_000);
  const count = Math.ceil((end - first) / (step * 28)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1 + i * step;
    return { day: dayOf(Math.floor(months / 12), (months % 12) + 1, 1), unit: 'month' as const };
  }).filter(({ day }) => day < end);
}

function yearSteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const year = Math.ceil((new Date(first * 86_400_000).getUTCFullYear() + 1) / step) * step;
  const count = Math.ceil((end - first) / (step * YEAR)) + 1;
  return Array.from({ length: count }, (_, i) => ({ day: dayOf(year + i * step, 1, 1), unit: 'year' as const })).filter(
    ({ day }) => day < end,
  );
}

/** 1, 2, 5, 10, 20, 50 ...: the least of these that is at least `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}
