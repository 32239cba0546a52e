import { afterEach, describe, expect, test, vi } from 'vitest';
import { intlLocale } from '../../src/intl-locale.ts';

afterEach(() => vi.restoreAllMocks());

describe('the locale that dates and numbers are worded in', () => {
  test.each(['en-GB', 'fa', 'fa-AF', 'ps', 'ps-AF-u-ca-gregory', 'ru', 'ar-EG', 'de-u-ca-persian'])('%s stays', (locale) => {
    expect(intlLocale(locale)).toBe(locale);
  });

  test.each([
    ['ps', 'fa-AF'],
    ['ps-AF', 'fa-AF'],
    ['ps-AF-u-ca-gregory', 'fa-AF-u-ca-gregory'],
    // The browser's own language stands in, as for any other that it does not know.
    ['tg', 'tg'],
    ['en', 'en'],
  ])('%s in a browser that knows neither Pashto nor Tajik: %s', (locale, nearest) => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(intlLocale(locale)).toBe(nearest);
  });
});
