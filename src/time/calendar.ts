import { intlLocale } from '../intl-locale.ts';
import { kept } from '../text/kept.ts';
import { type CalendarDate, type Day, dateOf, dayOf } from './day.ts';
import { solarDateOf, solarDayOf } from './solar-hijri.ts';

/** A calendar that dates are told in: Gregorian, or Solar Hijri (by its name in Unicode's locale data). */
export type CalendarName = 'gregory' | 'persian';

/** What a reader may choose; `auto` is what is usual where the reader's locale is. */
export type CalendarChoice = 'auto' | CalendarName;

/** Every choice, the usual one first. */
export const calendarChoices: readonly CalendarChoice[] = ['auto', 'gregory', 'persian'];

/** Whether a stored value is one. */
export function isCalendarChoice(value: unknown): value is CalendarChoice {
  return calendarChoices.some((choice) => choice === value);
}

type Calendar = {
  dateOf(day: Day): CalendarDate;
  dayOf(year: number, month: number, dayOfMonth: number): Day;
};

/** How each calendar counts. */
export const calendars: Readonly<Record<CalendarName, Calendar>> = {
  gregory: { dateOf, dayOf },
  persian: { dateOf: solarDateOf, dayOf: solarDayOf },
};

/** By locale, as asking costs up to a millisecond and a card has dozens of dates. */
const known = new Map<string, CalendarName>();

/** The calendar of a locale: its `ca` key, or what is usual there. Where that is another than those told here, Gregorian. */
export function calendarOf(locale: string): CalendarName {
  const ask = () => new Intl.DateTimeFormat(intlLocale(locale)).resolvedOptions().calendar;
  return kept(known, locale, () => (ask() === 'persian' ? 'persian' : 'gregory'));
}

/** A locale that carries the reader's choice as its `ca` key, so that whoever words a date for it obeys. */
export function withCalendar(locale: string, choice: CalendarChoice): string {
  return choice === 'auto' ? locale : new Intl.Locale(locale, { calendar: choice }).toString();
}
