import { describe, expect, it, vi } from 'vitest';
import en from '../../../_locales/en/messages.json' with { type: 'json' };
import fa from '../../../_locales/fa/messages.json' with { type: 'json' };
import type { Translate } from '../../../src/i18n.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { wordInterval } from '../../../src/time/wording.ts';

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
    const persian = { locale: 'fa', translate: from(fa), calendar: 'persian' };
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
