import { type Day, dateOf } from '../../time/day.ts';
import { type EdtfDate, readEdtf } from '../../time/edtf.ts';
import { field } from '../fields.ts';
import { edtfOf, isEdtf } from '../making/dates.ts';

/** A timespan of the Linked Places Format: `in` a day, or between the earliest and the latest. */
type End = { readonly in: string } | { readonly earliest: string; readonly latest: string };

/** A date as a timespan, with itself beside it: ISO days do not tell what is about, open or a season. */
export function timespanOf(edtf: string): object {
  const { start, end } = readEdtf(edtf);
  return { ...(start && { start: endOf(start) }), ...(end && end !== start && { end: endOf(end) }), edtf };
}

/** The date that a timespan gives; undefined where it gives none that can be read. */
export function edtfOfTimespan(timespan: unknown): string | undefined {
  const own = edtfOf(field(timespan, 'edtf'));
  if (own !== undefined) return own;
  const start = dateIn(field(timespan, 'start'), 'earliest', 'latest');
  const end = dateIn(field(timespan, 'end'), 'latest', 'earliest');
  if (start === undefined && end === undefined) return undefined;
  if (start === end || (start !== undefined && field(timespan, 'end') === undefined)) return start;
  const written = [start ?? '..', end ?? '..'].join('/');
  return isEdtf(written) ? written : undefined;
}

/** A day as ISO 8601 writes it. */
function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

function endOf({ first, last }: EdtfDate): End {
  return first === last ? { in: isoDay(first) } : { earliest: isoDay(first), latest: isoDay(last) };
}

function dateIn(end: unknown, ...keys: readonly string[]): string | undefined {
  const values = [end, field(end, 'in'), ...keys.map((key) => field(end, key))];
  // An interval has no intervals for its ends.
  return values.map(edtfOf).find((date) => date !== undefined && !date.includes('/'));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
