import { EdtfError, type Grain, readEdtf } from './edtf.ts';

/** What of a date moves: all of it, or one of its ends. */
export type Moved = 'whole' | 'start' | 'end';

const GRAIN_DAYS: Readonly<Record<Grain, number>> = { day: 1, month: 30.44, season: 91.31, year: 365.24, decade: 3652.4, century: 36_524 };

/** How many days one step of `shiftEdtf` is about; undefined where there is nothing to be moved. */
export function stepDays(edtf: string, moved: Moved): number | undefined {
  const { start, end } = readEdtf(edtf);
  if (moved === 'whole' && start && end && start.grain !== end.grain) return undefined;
  const part = moved === 'start' ? start : moved === 'end' ? end : (start ?? end);
  return part ? GRAIN_DAYS[part.grain] : undefined;
}

/**
 * A date (EDTF) moved by whole steps of its own grain: days, months, seasons, years, decades or centuries; what marks it as approximate or
 * uncertain stays. One end moved makes an interval of a single date. Undefined where that part cannot move or there is no such date:
 * an open end, ends of two grains moved together, an end before the start, a year of more than four digits.
 */
export function shiftEdtf(edtf: string, moved: Moved, steps: number): string | undefined {
  if (stepDays(edtf, moved) === undefined) return undefined;
  const [from = '', to = from] = edtf.split('/');
  const isOne = !edtf.includes('/');
  const start = moved === 'end' ? from : shiftEnd(from, steps);
  const end = moved === 'start' ? to : shiftEnd(to, steps);
  if (start === undefined || end === undefined) return undefined;
  const shifted = start === end || (isOne && moved === 'whole') ? start : `${start}/${end}`;
  return isDate(shifted) ? shifted : undefined;
}

const END = /^(?<year>-?\d+)(?<open>X{0,2})(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?(?<mark>[~?%]?)$/;

/** One end, an open one as it is. */
function shiftEnd(text: string, steps: number): string | undefined {
  if (text === '' || text === '..') return text;
  const { year = '', open = '', month, day, mark = '' } = END.exec(text)?.groups ?? {};
  // Of a decade before the year 0 the next digit is the earlier one: too rare to be moved.
  if (year === '' || (open !== '' && year.startsWith('-'))) return undefined;
  if (month === undefined || month === 'XX') {
    const rest = `${month === undefined ? '' : '-XX'}${day === undefined ? '' : '-XX'}`;
    const written = yearText(Number(year) + steps, 4 - open.length);
    return written && `${written}${open}${rest}${mark}`;
  }
  if (day !== undefined && day !== 'XX') {
    const moved = new Date(0);
    moved.setUTCFullYear(Number(year), Number(month) - 1, Number(day) + steps);
    const written = yearText(moved.getUTCFullYear(), 4);
    return written && `${written}-${two(moved.getUTCMonth() + 1)}-${two(moved.getUTCDate())}${mark}`;
  }
  // Seasons are numbered from 21 on.
  const [first, count] = Number(month) > 20 ? [21, 4] : [1, 12];
  const at = Number(year) * count + Number(month) - first + steps;
  const written = yearText(Math.floor(at / count), 4);
  return written && `${written}-${two((((at % count) + count) % count) + first)}${day === undefined ? '' : '-XX'}${mark}`;
}

function yearText(year: number, digits: number): string | undefined {
  const text = `${Math.abs(year)}`.padStart(digits, '0');
  return text.length > digits ? undefined : `${year < 0 ? '-' : ''}${text}`;
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}

function isDate(edtf: string): boolean {
  try {
    readEdtf(edtf);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}
