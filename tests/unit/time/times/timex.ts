import { dayOf, daysInMonth } from '../../../../src/time/day.ts';
import { type EdtfInterval, readEdtf } from '../../../../src/time/edtf.ts';
import type { TimeExpression } from '../../../../src/time/times-in.ts';

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', AU: '23', WI: '24' };

/**
 * Whether an expression has the value that TIMEX3 (the notation of most published gold) gives it, at the gold's own grain: marks of
 * approximation do not count, and a day within the gold's month is that month. Undefined where the gold is not comparable: it does not know
 * the date itself (2012-XX-XX), or tells what comes often.
 */
export function hasTimexValue(time: TimeExpression | undefined, timex: string, date: string): boolean | undefined {
  if (/^P\w/.test(timex) && !timex.endsWith('_REF')) return time?.duration === timex.replace(/^P(\w+)DE$/, 'P$10Y');
  const told = time?.edtf === undefined ? undefined : readEdtf(time.edtf);
  const today = readEdtf(date).end?.last ?? 0;
  if (timex === 'PRESENT_REF') return told !== undefined && (told.start?.first ?? 0) <= today && (told.end?.last ?? today) >= today;
  if (timex === 'PAST_REF') return told !== undefined && told.start === null;
  if (timex === 'FUTURE_REF') return told !== undefined && told.end === null;
  const gold = readTimex(timex);
  if (!gold) return undefined;
  if (!told) return false;
  return (told.start?.first ?? -Infinity) >= gold.first && (told.end?.last ?? Infinity) <= gold.last;
}

type Days = { readonly first: number; readonly last: number };

function readTimex(timex: string): Days | undefined {
  const [date = ''] = timex.split('T');
  if (date === '' || date.includes('X')) return undefined;
  const week = /^(\d{4})-W(\d\d)$/.exec(date);
  if (week) {
    // The first week is the one with the fourth of January in it.
    const fourth = dayOf(Number(week[1]), 1, 4);
    const first = fourth - ((fourth + 3) % 7) + 7 * (Number(week[2]) - 1);
    return { first, last: first + 6 };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) {
    const [year, month] = [Number(quarter[1]), Number(quarter[2]) * 3];
    return { first: dayOf(year, month - 2, 1), last: dayOf(year, month, daysInMonth(year, month)) };
  }
  return daysOf(readEdtf(edtfOfTimex(date)));
}

function edtfOfTimex(date: string): string {
  if (/^\d{2}$/.test(date)) return `${date}XX`;
  if (/^\d{3}$/.test(date)) return `${date}X`;
  return date.replace(/-([A-Z]{2})$/, (_whole, season: string) => `-${SEASONS[season] ?? season}`);
}

function daysOf({ start, end }: EdtfInterval): Days | undefined {
  return start && end ? { first: start.first, last: end.last } : undefined;
}
