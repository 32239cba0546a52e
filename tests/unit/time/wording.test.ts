import { describe, expect, it, vi } from 'vitest';
import en from '../../../_locales/en/messages.json' with { type: 'json' };
import fa from '../../../_locales/fa/messages.json' with { type: 'json' };
import type { Translate } from '../../../src/i18n.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { wordBeside, wordInterval } from '../../../src/time/wording.ts';

const from =
  (messages: Readonly<Record<string, { readonly message: string }>>): Translate =>
  (key, ...values) =>
    (messages[key]?.message ?? `missing ${key}`).replace(/\$(\d)/g, (_, n) => String(values[n - 1]));

/** Intl puts thin spaces round its dash in some versions and none in others. */
const plain = (words: string) => words.replace(/\s*–\s*/g, '–').replace(/[\u2009\u202f\u00a0]/g, ' ');
const english = (edtf: string) => plain(wordInterval(readEdtf(edtf), { locale: 'en-GB', translate: from(en) }));

describe('wordInterval', () => {
  it.each([
    ['2021-07-10', '10 July 2021'],
    ['2021-07-10~', 'about 10 July 2021'],
    ['2021-07-10?', 'perhaps 10 July 2021'],
    ['2021-07-10%', 'perhaps about 10 July 2021'],
    ['2021-07', 'July 2021'],
    ['2021-07~', 'about July 2021'],
    ['2021', '2021'],
    ['199X', 'the 1990s'],
    ['19XX', '1900–1999'],
    ['2021-21', 'spring 2021'],
    ['2021-22', 'summer 2021'],
    ['2021-23', 'autumn 2021'],
    ['2021-24', 'winter 2021–2022'],
    ['2021-07-05/2021-07-10', '5–10 July 2021'],
    ['2021-07-05/2021-07-10~', 'about 5–10 July 2021'],
    ['2021-07-10~/2021-08-10~', 'about 10 July–10 August 2021'],
    ['2021-05/2021-07', 'May–July 2021'],
    ['1996/2001', '1996–2001'],
    ['2021/2021', '2021'],
    ['2021-05/2021-07-10~', 'May 2021 to about 10 July 2021'],
    ['2021-21/2021-23', 'spring 2021 to autumn 2021'],
    ['198X/199X~', 'the 1980s to about the 1990s'],
    ['../2001', 'until 2001'],
    ['../2021-07-10~', 'until about 10 July 2021'],
    ['2021-05/..', 'since May 2021'],
    ['2021-07-10~/', 'since about 10 July 2021'],
    ['-0043', '44 BC'],
    ['0079-08', 'August 79'],
  ])('words %s', (edtf, words) => {
    expect(english(edtf)).toBe(words);
  });

  it('words a date in Persian, Gregorian unless the reader wants another calendar', () => {
    const persian = { locale: 'fa', translate: from(fa) };
    expect(wordInterval(readEdtf('2021-07-10~'), persian)).toBe('حدود ۱۰ ژوئیهٔ ۲۰۲۱');
    expect(wordInterval(readEdtf('2021-07-10~'), { ...persian, calendar: 'persian' })).toBe('حدود ۱۹ تیر ۱۴۰۰');
    expect(wordInterval(readEdtf('../2001'), persian)).toBe('تا ۲۰۰۱');
  });

  it('keeps months and years Gregorian in every calendar, also beside a day', () => {
    const persian = { locale: 'fa', translate: from(fa), calendar: 'persian' as const };
    expect(wordInterval(readEdtf('2001'), persian)).toBe('۲۰۰۱');
    expect(wordInterval(readEdtf('2021-05/2021-07-10'), persian)).toBe('از مهٔ ۲۰۲۱ تا ۱۰ ژوئیهٔ ۲۰۲۱');
  });

  it('means the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kabul']) {
      vi.stubEnv('TZ', zone);
      expect(english('2021-07-10')).toBe('10 July 2021');
    }
    vi.unstubAllEnvs();
  });
});

describe('the two calendars of a reader who counts in Solar Hijri', () => {
  const worded = (edtf: string, locale: string, messages: typeof en | typeof fa) => {
    const options = { locale, translate: from(messages), calendar: 'persian' as const };
    return [wordInterval(readEdtf(edtf), options), wordBeside(readEdtf(edtf), options)].map((words) => words && plain(words));
  };

  it.each([
    ['2021-07-10', '۱۹ تیر ۱۴۰۰', '۱۰ ژوئیهٔ ۲۰۲۱'],
    ['2021-07-10~', 'حدود ۱۹ تیر ۱۴۰۰', '۱۰ ژوئیهٔ ۲۰۲۱'],
    ['2021-07-05/2021-07-10~', 'حدود ۱۴ تا ۱۹ تیر ۱۴۰۰', '۵ تا ۱۰ ژوئیهٔ ۲۰۲۱'],
    ['2021-07-10~/2021-08-10~', 'حدود ۱۹ تیر تا ۱۹ مرداد ۱۴۰۰', '۱۰ ژوئیه تا ۱۰ اوت ۲۰۲۱'],
    ['../2021-07-10', 'تا ۱۹ تیر ۱۴۰۰', '۱۰ ژوئیهٔ ۲۰۲۱'],
    ['2021-07-10/..', 'از ۱۹ تیر ۱۴۰۰', '۱۰ ژوئیهٔ ۲۰۲۱'],
    // Known to the month or the year of the report's calendar: told in that, neither more nor less exact.
    ['2021-07', 'ژوئیهٔ ۲۰۲۱', 'تیر تا مرداد ۱۴۰۰'],
    ['2021-07~', 'حدود ژوئیهٔ ۲۰۲۱', 'تیر تا مرداد ۱۴۰۰'],
    ['2021-03', 'مارس ۲۰۲۱', 'اسفند ۱۳۹۹ تا فروردین ۱۴۰۰'],
    ['2021-05/2021-07', 'مهٔ تا ژوئیهٔ ۲۰۲۱', 'اردیبهشت تا مرداد ۱۴۰۰'],
    ['2021', '۲۰۲۱', '۱۳۹۹ تا ۱۴۰۰'],
    ['../2001', 'تا ۲۰۰۱', '۱۳۸۰'],
    ['1996/..', 'از ۱۹۹۶', '۱۳۷۴'],
    ['1996/2001', '۱۹۹۶ تا ۲۰۰۱', '۱۳۷۴ تا ۱۳۸۰'],
    ['199X', 'دههٔ ۱۹۹۰', '۱۳۶۸ تا ۱۳۷۸'],
    ['2021-22', 'تابستان ۲۰۲۱', 'خرداد تا شهریور ۱۴۰۰'],
    ['2021-05/2021-07-10', 'از مهٔ ۲۰۲۱ تا ۱۰ ژوئیهٔ ۲۰۲۱', 'از اردیبهشت ۱۴۰۰ تا ۱۹ تیر ۱۴۰۰'],
    // Before there was such a calendar.
    ['0500-07-10', '۱۰ ژوئیهٔ ۵۰۰', undefined],
    ['-0043', '۴۴ ق.م.', undefined],
  ])('in Persian, %s: %s (%s)', (edtf, words, beside) => expect(worded(edtf, 'fa', fa)).toEqual([words, beside]));

  it.each([
    ['fa-AF', fa, '2021-07-10', '۱۹ سرطان ۱۴۰۰', '۱۰ جولای ۲۰۲۱'],
    ['fa-AF', fa, '2021-07', 'جولای ۲۰۲۱', 'سرطان تا اسد ۱۴۰۰'],
    ['en-GB', en, '2021-07-10', '19 Tir 1400', '10 July 2021'],
    ['en-GB', en, '2021-07-05/2021-07-10~', 'about 14–19 Tir 1400', '5–10 July 2021'],
    ['en-GB', en, '2021-07', 'July 2021', 'Tir–Mordad 1400'],
    ['en-GB', en, '../2001', 'until 2001', '1380'],
    ['de', en, '2021-07-10', '19. Tir 1400', '10. Juli 2021'],
  ] as const)('for %s, $2: $3 ($4)', (locale, messages, edtf, words, beside) => {
    expect(worded(edtf, locale, messages)).toEqual([words, beside]);
  });

  it('has one day at each end of a range, whatever the month’s length', () => {
    // 31 Tir, the 31st of a month that has 30 days in the Gregorian calendar: 22 July.
    expect(worded('2021-07-22/2021-07-23', 'en-GB', en)).toEqual(['31 Tir – 1 Mordad 1400', '22–23 July 2021'].map(plain));
    expect(worded('2021-07-21/2021-07-22', 'en-GB', en)[0]).toBe('30–31 Tir 1400');
  });

  it('is one calendar where the reader counts in Gregorian dates', () => {
    expect(wordBeside(readEdtf('2021-07-10'), { locale: 'en', translate: from(en) })).toBeUndefined();
    expect(wordBeside(readEdtf('2021-07'), { locale: 'fa', translate: from(fa), calendar: 'gregory' })).toBeUndefined();
  });
});
