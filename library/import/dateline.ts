import { dateOf, dayOf } from '../../src/time/day.ts';
import { allRules } from '../../src/time/rules/all-rules.ts';
import { timesIn } from '../../src/time/times-in.ts';
import type { DateReading } from './read-date.ts';

/** How much of a paragraph's start may be its dateline. */
const START = 200;
/** From so many days ago on, a day of which no year is told is the one before today. */
const MONTHS_AGO = 300;

/** Nothing, or the names of places before a comma: no word in small letters but short ones such as "de" and "al". */
const PLACES = /^(?:(?:(?=[\p{Lu}\p{Lo}])[\p{L}\p{M}'’.-]+|\p{Ll}{1,3})(?:[\s/]+|\s*[,،]\s*)){0,6}$/u;
const PLACED = /[,،]\s*$/u;
/** What stands behind the day: who reports, a dash; then a sentence begins. */
const AGENCY = /^[,.]?\s*\([\p{Lu}\p{Lo}][^()]{0,40}\)\s*[–—:.-]*\s*(?:[\p{Lu}\p{Lo}"“«]|$)/u;
const DASH = /^[,.]?\s*[–—-]+\s*[\p{Lu}\p{Lo}"“«]/u;
const STOP = /^\s*(?:[.:]\s+[\p{Lu}\p{Lo}"“«]|[.:]?$)/u;

/** The day of a paragraph's dateline ("JERUSALEM, 18 Nov (Reuters) - Trucks wait"): where it tells no year, the last such day up to today. */
export function datelineDay(paragraph: string, { lang, today }: DateReading): string | undefined {
  const start = paragraph.slice(0, START);
  const first = (date: string) => timesIn(start, { date, lang, rules: allRules })[0];
  const found = first(today);
  if (!found?.edtf || found.grain !== 'day' || !/\p{Nd}/u.test(found.text)) return undefined;
  const [before, after] = [start.slice(0, found.start), start.slice(found.end)];
  const stands = AGENCY.test(after) || DASH.test(after) || (PLACED.test(before) && STOP.test(after));
  // "3 days ago" is another day for who reads it on another.
  if (!stands || !PLACES.test(before) || first(daysBefore(today, 1))?.edtf !== found.edtf) return undefined;
  const day = found.edtf <= today ? found.edtf : first(daysBefore(today, MONTHS_AGO))?.edtf;
  return day?.length === 10 && day <= today ? day : undefined;
}

function daysBefore(edtf: string, days: number): string {
  const [year = 0, month = 1, day = 1] = edtf.split('-').map(Number);
  const date = dateOf(dayOf(year, month, day) - days);
  return [date.year, date.month, date.day].map((part) => `${part}`.padStart(2, '0')).join('-');
}
