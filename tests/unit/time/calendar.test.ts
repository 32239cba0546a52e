import { describe, expect, test } from 'vitest';
import { readerLocale } from '../../../src/reader-locale.ts';
import { calendarOf, isCalendarChoice, withCalendar } from '../../../src/time/calendar.ts';

describe('the calendar of a locale', () => {
  test.each([
    ['en-GB', 'gregory'],
    ['de', 'gregory'],
    ['ar-SA', 'gregory'],
    ['th', 'gregory'],
    ['tg', 'gregory'],
    ['fa', 'persian'],
    ['fa-AF', 'persian'],
    ['ps-AF', 'persian'],
    ['fa-u-ca-gregory', 'gregory'],
    ['en-u-ca-persian', 'persian'],
    ['en-u-ca-buddhist', 'gregory'],
  ])('%s: %s', (locale, calendar) => expect(calendarOf(locale)).toBe(calendar));

  test.each([
    ['fa-AF', 'auto', 'fa-AF', 'persian'],
    ['fa-AF', 'gregory', 'fa-AF-u-ca-gregory', 'gregory'],
    ['en-GB', 'persian', 'en-GB-u-ca-persian', 'persian'],
    ['fa-u-ca-gregory', 'persian', 'fa-u-ca-persian', 'persian'],
  ] as const)('%s with the choice %s is %s', (locale, choice, chosen, calendar) => {
    expect(withCalendar(locale, choice)).toBe(chosen);
    expect(calendarOf(chosen)).toBe(calendar);
  });

  test.each([
    ['auto', true],
    ['gregory', true],
    ['persian', true],
    ['julian', false],
    [undefined, false],
    [{}, false],
  ] as const)('%s may be chosen: %s', (value, may) => expect(isCalendarChoice(value)).toBe(may));
});

describe('the locale of a reader', () => {
  test.each([
    { app: 'fa', browser: 'fa', preferred: ['fa', 'en-US'], locale: 'fa' },
    { app: 'fa', browser: 'fa', preferred: ['en-US', 'fa-AF', 'fa'], locale: 'fa-AF' },
    { app: 'en', browser: 'en-GB', preferred: ['en-US', 'fa-IR'], locale: 'en-GB' },
    { app: 'en', browser: 'ps', preferred: ['ps-AF'], locale: 'ps-AF' },
    { app: 'en', browser: 'de', preferred: ['fa-AF'], locale: 'de' },
    { app: 'en', browser: 'fi', preferred: ['fil-PH'], locale: 'fi' },
    { app: 'fa', browser: 'de', preferred: [], locale: 'fa' },
  ])('messages in $app, browser in $browser, pages in $preferred: $locale', ({ locale, ...languages }) => {
    expect(readerLocale(languages)).toBe(locale);
  });
});
