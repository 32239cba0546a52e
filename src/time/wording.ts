import type { MessageKey, Translate } from '../i18n.ts';
import type { CalendarName } from './calendar.ts';
import { dateOf, dayOf } from './day.ts';
import type { Day, EdtfDate, EdtfInterval, Grain } from './edtf.ts';
import { type DateFields, formatDays } from './format-days.ts';
import { firstSolarDay } from './solar-hijri.ts';

/** For whom an interval is worded. */
export type WordingOptions = {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  readonly translate: Translate;
  /**
   * The reader's calendar, used where every date is a day; Gregorian unless given. A month or a year is always worded in the Gregorian
   * calendar, in which the report counts it, for it is another stretch of days in any other.
   */
  readonly calendar?: CalendarName;
};

/** Words an interval for a reader: "about 5–10 July 2021", "since May 2021", "until 2001", "the 1990s". */
export function wordInterval(interval: EdtfInterval, { locale, translate, calendar = 'gregory' }: WordingOptions): string {
  const { start, end } = interval;
  const told = datesOf(interval).every(isSolarDay) ? calendar : 'gregory';
  const word = wordsOf(interval, locale, translate, told);
  if (!start || !end) {
    const only = start ?? end;
    return only ? translate(start ? 'time_since' : 'time_until', qualify(only, word(only, only), translate)) : '';
  }
  if (start.grain === end.grain && canJoin(start.grain, start === end)) {
    const both = { approximate: start.approximate || end.approximate, uncertain: start.uncertain || end.uncertain };
    return qualify(both, word(start, end), translate);
  }
  return translate('time_range', qualify(start, word(start, start), translate), qualify(end, word(end, end), translate));
}

/**
 * What stands beside the words of `wordInterval` for a reader who does not count in Gregorian dates: the same days in the other calendar. A
 * month or a year is told by the months or years of the reader's that it begins and ends in. Undefined where one calendar is enough.
 */
export function wordBeside(interval: EdtfInterval, { locale, translate, calendar = 'gregory' }: WordingOptions): string | undefined {
  const { start, end } = interval;
  const dates = datesOf(interval);
  if (calendar === 'gregory' || dates.some(({ first }) => first < firstSolarDay)) return undefined;
  const told = dates.every(isSolarDay) ? 'gregory' : calendar;
  const last = end ? { day: end.last, fields: FIELDS[end.grain] } : start && { day: start.first, fields: FIELDS[start.grain] };
  const first = start ? { day: start.first, fields: FIELDS[start.grain] } : last;
  if (!first || !last) return undefined;
  const word = (from: Day, to: Day, fields: DateFields) => formatDays(locale, told, fields, from, to);
  if (first.fields === last.fields) return word(first.day, last.day, first.fields);
  return translate('time_range', word(first.day, first.day, first.fields), word(last.day, last.day, last.fields));
}

function datesOf({ start, end }: EdtfInterval): readonly EdtfDate[] {
  return [start, end].filter((date) => date !== null);
}

/** A day, and none before the Solar Hijri calendar begins. */
function isSolarDay({ grain, first }: EdtfDate): boolean {
  return grain === 'day' && first >= firstSolarDay;
}

type Quality = Pick<EdtfDate, 'approximate' | 'uncertain'>;

function qualify({ approximate, uncertain }: Quality, words: string, translate: Translate): string {
  const about = approximate ? translate('time_about', words) : words;
  return uncertain ? translate('time_perhaps', about) : about;
}

/** Whether the platform can word both ends in one phrase ("5–10 July 2021"): it has no words for seasons and decades. */
function canJoin(grain: Grain, single: boolean): boolean {
  return single || (grain !== 'season' && grain !== 'decade');
}

const DAY: DateFields = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: DateFields = { month: 'long', year: 'numeric' };
const YEAR: DateFields = { year: 'numeric' };
/** A season is told by its months where the calendar is not its own. */
const FIELDS: Readonly<Record<Grain, DateFields>> = { day: DAY, month: MONTH, season: MONTH, year: YEAR, decade: YEAR, century: YEAR };

const SEASONS: readonly MessageKey[] = ['time_spring', 'time_summer', 'time_autumn', 'time_winter'];
const YEAR_ONE = dayOf(1, 1, 1);

/** Gives the words from the first day of one date to the last of another of its grain, without "about". */
function wordsOf(interval: EdtfInterval, locale: string, translate: Translate, calendar: CalendarName) {
  const era: DateFields = datesOf(interval).some((date) => date.first < YEAR_ONE) ? { era: 'short' } : {};
  return (from: EdtfDate, to: EdtfDate): string => {
    const fields = { ...(from.grain === 'season' ? YEAR : FIELDS[from.grain]), ...era };
    if (from.grain === 'decade') return translate('time_decade', formatDays(locale, calendar, fields, from.first, from.first));
    const words = formatDays(locale, calendar, fields, from.first, to.last);
    return from.grain === 'season' ? translate(seasonKey(from.first), words) : words;
  };
}

function seasonKey(first: Day): MessageKey {
  return SEASONS[dateOf(first).month / 3 - 1] ?? 'time_winter';
}
