import { translator } from '../../../gallery/translate.ts';
import { webAddress } from '../../../library/import/html/facts.ts';
import { readDate } from '../../../library/import/read-date.ts';
import { readRows, writeRows } from '../../../src/interchange/csv/rows.ts';
import { safeCell, unsafeCell } from '../../../src/interchange/csv/safe-cell.ts';
import { fileName } from '../../../src/interchange/file-name.ts';
import { PackError } from '../../../src/report/pack.ts';
import { foldString } from '../../../src/text/fold.ts';
import { isQuoteOf, quoteOf } from '../../../src/text/quote.ts';
import { EdtfError, readEdtf } from '../../../src/time/edtf.ts';
import { allRules } from '../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../src/time/times-in.ts';
import { wordInterval } from '../../../src/time/wording.ts';
import { corpusTexts } from '../corpus.ts';
import { isTaken, promise, textTarget } from '../target.ts';

const translate = translator('en');

export const edtf = textTarget(
  'edtf',
  () => [
    '2021-07-10',
    '2021-07-10~',
    '-0001',
    '199X',
    '19XX',
    '2021-21',
    '2021-XX-XX?',
    '1990/..',
    '/2021-07%',
    '2020-02-29/2021',
    ...corpusTexts('edtf'),
  ],
  (text) =>
    isTaken(() => {
      const { start, end } = readEdtf(text);
      promise(start !== null || end !== null, 'a date has an end');
      for (const date of [start, end])
        promise(date === null || (Number.isInteger(date.first) && date.first <= date.last), 'days are whole and in order');
      promise(start === null || end === null || start.first <= end.last, 'it ends after it starts');
      promise(wordInterval({ start, end }, { locale: 'en', translate }).length > 0, 'it can be worded');
    }, EdtfError),
  ['XX', '~', '?', '%', '/', '..', '-', '0000', '9999', '29', '02'],
);

const LANGS = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'fa', 'ps', 'xx'];
const TIMES = [
  'They left on 10 July 2021, two years after the spring of 2019, at the end of last month.',
  'On Monday, the fifth of March, between 1990 and 1999; in the late 1980s; a decade ago; until now.',
  'Am 10. Juli 2021 und im Frühjahr; vor zwei Jahren.',
  'Le 5 mars, il y a trois semaines, à la fin des années 1990.',
  'El lunes 5 de marzo, hace dos años.',
  '10 июля 2021 года, два года назад, в конце марта.',
  'في 10 يوليو 2021، قبل عامين، ١٤٠٠',
  '۱۹ تیر ۱۴۰۰، دو سال پیش، روز دوشنبه',
];

export const times = textTarget(
  'times',
  () => [...TIMES, ...corpusTexts('times')],
  (text) => {
    let found = 0;
    for (const lang of LANGS) {
      const work = { steps: 0 };
      for (const { start, end, text: words, edtf: date } of timesIn(text, { date: '2021-07-10', lang, rules: allRules }, work)) {
        found++;
        promise(text.slice(start, end) === words && start < end, 'an expression is a stretch of its text');
        if (date !== undefined) readEdtf(date);
      }
      promise(work.steps < 400 * (text.length + 50), `steps grow no faster than the text: ${work.steps} for ${text.length}`);
    }
    for (const lang of LANGS) {
      const date = readDate(text, { lang, today: '2026-11-28' });
      if (date) readEdtf(date);
    }
    return found > 0;
  },
  [
    'July',
    'March',
    'two',
    'years',
    'ago',
    'between',
    'and',
    'of',
    'the',
    'end',
    'last',
    'next',
    'week',
    '2021',
    '10',
    '5th',
    'BC',
    'января',
    'года',
    'июля',
    'im',
    'vor',
    'سال',
    'ماه',
    '۱۴۰۰',
    'il y a',
  ],
);

/** What stands in a cell is no formula, whatever it was, and is the same when it comes back. */
export const cells = textTarget(
  'cells',
  () => [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    'a\n=1',
    "'=1",
    '"=1"',
    'a,b;c\td',
    '＝1',
    ...corpusTexts('cells'),
  ],
  (text) =>
    isTaken(() => {
      promise(unsafeCell(safeCell(text)) === text, 'a cell comes back');
      const written = writeRows([
        ['table', 'report'],
        [safeCell(text), 'b'],
        ['c', safeCell(text)],
      ]);
      promise(readRows(written)[1]?.[0] === safeCell(text), 'a row comes back');
      for (const line of safeCell(text).split(/[\r\n\u2028\u2029\u0085\v\f]/))
        promise(!/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(line), 'no formula');
      readRows(text);
    }, PackError),
  ['=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", '＝', '＠', '\u200b', '\ufeff', '|', '%0A'],
);

/** Addresses, names of files, quotes, folds: what is small and everywhere. */
export const strings = textTarget(
  'strings',
  () => [
    'https://user:pw@a.example:99999/x?y#z',
    '//a/b',
    'javascript:alert(1)',
    'http://[::1]/',
    'Über Herat: 3 Tage!',
    'Qal‘eh-ye Now',
    'ﷺ اﻟﻜﺮﻣﻠﻴﻦ',
    '각각',
    ...corpusTexts('strings'),
  ],
  (text) => {
    const address = webAddress(text, 'https://base.example/');
    promise(
      address === undefined || (/^https?:\/\/[^@/]+(?:\/|$)/.test(address) && address.length <= 2_000),
      'an address is one of the web, without a user',
    );
    promise(/^[\p{L}\p{M}\p{N}-]{1,80}\.csv$/u.test(fileName(text, 'csv')), 'a file has a name that is one');
    promise(foldString(foldString(text)) === foldString(text), 'what is folded stays');
    const middle = text.length >> 1;
    if (middle > 0)
      promise(isQuoteOf(quoteOf(text, { start: 0, end: middle }), text, { start: 0, end: middle }), 'a quote is found where it was taken');
    return address !== undefined;
  },
  ['http:', 'https://', '@', '\\', '/', '%2e', ':', '#', '?', '[', ']', '\t', 'con', 'aux', 'ال', 'ʼ'],
);
