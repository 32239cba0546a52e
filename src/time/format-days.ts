import { intlLocale } from '../intl-locale.ts';
import { type CalendarName, calendars } from './calendar.ts';
import { type CalendarDate, type Day, dayOf } from './day.ts';

/** Which parts of a date are told. */
export type DateFields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'era'>;

/** Tells the days from the first to the last as a locale does: "5–10 July 2021", or one date where they differ in nothing that is told. */
export function formatDays(locale: string, calendar: CalendarName, fields: DateFields, first: Day, last: Day): string {
  return calendar === 'gregory'
    ? formatOf(locale, 'gregory', fields).formatRange(noon(first), noon(last))
    : formatSolar(locale, fields, calendars.persian.dateOf(first), calendars.persian.dateOf(last));
}

/**
 * Solar Hijri dates in the order and with the words that the locale has for Gregorian ones: browsers put the year of `fa` before the month,
 * lose the second month of a range, and write an era ("AP") that nobody uses.
 */
function formatSolar(locale: string, fields: DateFields, first: CalendarDate, last: CalendarDate): string {
  const sameMonth = first.year === last.year && first.month === last.month;
  // Gregorian dates that differ in what these differ in, and fall into no month's end.
  const ends = [dayOf(first.year, first.month, 1), dayOf(last.year, last.month, sameMonth && first.day === last.day ? 1 : 2)] as const;
  const number = numberOf(locale);
  // The order of a date with a short month is that of another language in some locales (`fa-AF`).
  return formatOf(locale, 'gregory', fields.month ? { ...fields, month: 'long' } : fields)
    .formatRangeToParts(noon(ends[0]), noon(ends[1]))
    .map(({ type, value }, i, parts) => {
      // What is told twice is told of the last date the second time; the parts' own `source` is wrong in Persian.
      const date = parts.slice(0, i).some((before) => before.type === type) ? last : first;
      if (type === 'month') return monthName(locale, fields.month ?? 'long', date);
      return type === 'day' || type === 'year' ? number.format(date[type]) : value;
    })
    .join('');
}

function monthName(locale: string, month: NonNullable<DateFields['month']>, { year, month: number }: CalendarDate): string {
  const parts = formatOf(locale, 'persian', { month }).formatToParts(noon(calendars.persian.dayOf(year, number, 15)));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Kept, as making one costs up to a millisecond and a card words dozens of dates. */
function formatOf(locale: string, calendar: CalendarName, fields: DateFields): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, calendar, fields]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), { ...fields, calendar, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function numberOf(locale: string): Intl.NumberFormat {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(intlLocale(locale), { useGrouping: false });
  numbers.set(locale, format);
  return format;
}

function noon(day: Day): number {
  return (Math.floor(day) + 0.5) * 86_400_000;
}
