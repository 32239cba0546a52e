import { dayOf } from '../time/day.ts';
import type { Day } from '../time/edtf.ts';

/** A day that is worded as a day, a month or a year, and the moment (a fraction of days) that the label stands at. */
export type CalendarDate = { readonly day: Day; readonly unit: 'day' | 'month' | 'year'; readonly at: number };

const MOST_STEPS = 8;
const YEAR: Day = 365;

/** The round dates between two days, few enough to label: days, months, years, decades. */
export function stepsWithin(first: Day, end: Day): readonly CalendarDate[] {
  return steps(first, end, end - first).filter(({ at }) => at >= first && at <= end);
}

function steps(first: Day, end: Day, length: Day): readonly CalendarDate[] {
  if (length <= MOST_STEPS * 7) return daySteps(first, end, Math.ceil(length / MOST_STEPS));
  if (length <= MOST_STEPS * 90) return monthSteps(first, end, Math.ceil(length / (MOST_STEPS * 30)));
  return yearSteps(first, end, niceStep(length / YEAR / MOST_STEPS));
}

function daySteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const count = Math.floor((end - first) / step);
  return Array.from({ length: count }, (_, i) => {
    const day = Math.ceil(first) + i * step;
    return { day, unit: 'day' as const, at: day + 0.5 };
  });
}

function monthSteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const start = new Date(first * 86_400_000);
  const count = Math.ceil((end - first) / (step * 28)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1 + i * step;
    const day = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
    return { day, unit: 'month' as const, at: day };
  });
}

function yearSteps(first: Day, end: Day, step: number): readonly CalendarDate[] {
  const year = Math.ceil((new Date(first * 86_400_000).getUTCFullYear() + 1) / step) * step;
  const count = Math.ceil((end - first) / (step * YEAR)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = dayOf(year + i * step, 1, 1);
    return { day, unit: 'year' as const, at: day };
  });
}

/** 1, 2, 5, 10, 20, 50 ...: the least of these that is at least `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}
