import { dateOf, dayOf, daysInMonth } from '../../src/time/day.ts';
import { timesIn } from '../../src/time/times-in.ts';

/** How far apart the clocks of the world are, in days: a source may be dated tomorrow. */
const AHEAD = 1;
const EARLIEST = 1800;

/** What reading a date needs to know: the language of its words, and the day today in EDTF, after which no source is dated. */
export type DateReading = { readonly lang: string; readonly today: string };

/** The date that a value of metadata or a few words give, as EDTF of a day, a month or a year; undefined where it is none, or is to come. */
export function readDate(raw: string, { lang, today }: DateReading): string | undefined {
  const text = raw.trim().slice(0, 200);
  const numbers = inNumbers(text) ?? inMilliseconds(text) ?? inWords(text, lang);
  return numbers && isLikely(numbers, today) ? numbers : undefined;
}

/** The first whole day that a text gives in words or figures. */
export function firstDay(text: string, reading: DateReading): string | undefined {
  const days = timesIn(text.slice(0, 2000), { lang: reading.lang }).filter(({ edtf, grain }) => grain === 'day' && edtf?.length === 10);
  return days.map(({ edtf = '' }) => edtf).find((edtf) => isLikely(edtf, reading.today));
}

/** As metadata write it: 2021-07-10T12:00Z, 2021/7/10, 20210710, 2021-07, 2021, D:20210710120000, 10.7.2021. */
function inNumbers(text: string): string | undefined {
  const [, inPdf, alone] = /^D:(\d+)|^(\d+)$/.exec(text) ?? [];
  const digits = inPdf ?? alone ?? '';
  if (digits)
    return [4, 8, 12, 14].includes(digits.length) ? dateFrom(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)) : undefined;
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d/.-])/.exec(text) ?? [];
  if (year) return dateFrom(year, month, day);
  const [, first, second, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text) ?? [];
  return last && dateFrom(last, second, first);
}

function inMilliseconds(text: string): string | undefined {
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined;
  const { year, month, day } = dateOf(Number(text.slice(0, 10)) / 86_400);
  return dateFrom(`${year}`, `${month}`, `${day}`);
}

function inWords(text: string, lang: string): string | undefined {
  return timesIn(text, { lang }).find(({ edtf, grain }) => edtf?.length === 10 && grain === 'day')?.edtf;
}

function dateFrom(year: string, month?: string, day?: string): string | undefined {
  if (!month) return year;
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(Number(year), m)) return undefined;
  const padded = [month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0'));
  return [year, ...padded].join('-');
}

function isLikely(edtf: string, today: string): boolean {
  const year = Number(edtf.slice(0, 4));
  return year >= EARLIEST && startOf(edtf) <= startOf(today) + AHEAD;
}

function startOf(edtf: string): number {
  const [year = 0, month = 1, day = 1] = edtf.split('-').map(Number);
  return dayOf(year, month, day);
}
