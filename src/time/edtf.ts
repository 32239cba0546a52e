import { type Day, dayOf, daysInMonth } from './day.ts';

export type { Day } from './day.ts';

/** How finely a date is known. */
export type Grain = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date as the stretch of days it may mean, both ends inclusive. */
export type EdtfDate = {
  readonly first: Day;
  readonly last: Day;
  readonly grain: Grain;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
};

/** From start to end; null is an open or unknown end. A single date is its own start and end (the same object). */
export type EdtfInterval = { readonly start: EdtfDate | null; readonly end: EdtfDate | null };

/** A text that is not a date of the subset read here; the message says what is wrong with it. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
}

/**
 * Reads a date or an interval of the Extended Date/Time Format (ISO 8601-2:2019, level 1, without times, sets and years of more than
 * four digits). Throws `EdtfError`.
 */
export function readEdtf(text: string): EdtfInterval {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = readDate(text);
    return { start: date, end: date };
  }
  const [from, to] = parts;
  if (from === undefined || to === undefined || parts.length > 2) throw new EdtfError(`"${text}" has more than one "/".`);
  const start = readEnd(from);
  const end = readEnd(to);
  if (!start && !end) throw new EdtfError(`"${text}" is open at both ends.`);
  if (start && end && start.first > end.last) throw new EdtfError(`"${text}" ends before it starts.`);
  return { start, end };
}

/** Sorts by start (an open start first), then the wider later (an open end last). */
export function compareIntervals(a: EdtfInterval, b: EdtfInterval): number {
  return order(a.start?.first ?? -Infinity, b.start?.first ?? -Infinity) || order(a.end?.last ?? Infinity, b.end?.last ?? Infinity);
}

// Not a subtraction: two open ends would give NaN.
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readEnd(text: string): EdtfDate | null {
  return text === '' || text === '..' ? null : readDate(text);
}

const DATE = /^(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<mark>[~?%])?$/;

function readDate(text: string): EdtfDate {
  const found = DATE.exec(text)?.groups;
  if (!found) throw new EdtfError(`"${text}" is not a date such as 2021, 2021-07, 2021-07-10 or 199X.`);
  const { year = '', month, day, mark } = found;
  const span = readYear(year, text, month) ?? readWithin(Number(year), month, day, text);
  return { ...span, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
}

type Span = Pick<EdtfDate, 'first' | 'last' | 'grain'>;

/** A decade or a century (199X, 19XX); null where the year has all its digits. */
function readYear(year: string, text: string, month: string | undefined): Span | null {
  if (year === '-0000') throw new EdtfError(`"${text}" has a year -0000; write 0000.`);
  if (!year.includes('X')) return null;
  if (month !== undefined) throw new EdtfError(`"${text}" has a month in a year that is not known.`);
  const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const grain = year.endsWith('XX') ? 'century' : 'decade';
  return { first: dayOf(Math.min(...ends), 1, 1), last: dayOf(Math.max(...ends), 12, 31), grain };
}

function readWithin(year: number, monthText: string | undefined, dayText: string | undefined, text: string): Span {
  if (monthText === undefined) return wholeYear(year);
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') throw new EdtfError(`"${text}" has a day in a month that is not known.`);
    return wholeYear(year);
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 24) {
    if (dayText !== undefined) throw new EdtfError(`"${text}" has a day in a season.`);
    return season(year, month);
  }
  if (month < 1 || month > 12) throw new EdtfError(`"${text}" has no such month: ${monthText}.`);
  const length = daysInMonth(year, month);
  if (dayText === undefined || dayText === 'XX') return { first: dayOf(year, month, 1), last: dayOf(year, month, length), grain: 'month' };
  const day = Number(dayText);
  if (day < 1 || day > length) throw new EdtfError(`"${text}" has no such day: ${dayText}.`);
  return { first: dayOf(year, month, day), last: dayOf(year, month, day), grain: 'day' };
}

function wholeYear(year: number): Span {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), grain: 'year' };
}

/** Spring 21 is March to May, summer 22, autumn 23; winter 24 begins in December of its year (the standard leaves the months open). */
function season(year: number, code: number): Span {
  const month = (code - 20) * 3;
  const first = dayOf(year, month, 1);
  return { first, last: dayOf(month === 12 ? year + 1 : year, month === 12 ? 3 : month + 3, 1) - 1, grain: 'season' };
}
