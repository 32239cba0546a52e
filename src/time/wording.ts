import type { MessageKey, Translate } from '../i18n.ts';
import { dayOf } from './day.ts';
import type { Day, EdtfDate, EdtfInterval, Grain } from './edtf.ts';

/** For whom an interval is worded. */
export type WordingOptions = {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  readonly translate: Translate;
  /**
   * The reader's calendar (`persian`, `islamic` ...), used where every date is a day; Gregorian unless given. A month or a year is always
   * worded in the Gregorian calendar, for it is another stretch of days in any other.
   */
  readonly calendar?: string;
};

/** Words an interval for a reader: "about 5–10 July 2021", "since May 2021", "until 2001", "the 1990s". */
export function wordInterval({ start, end }: EdtfInterval, options: WordingOptions): string {
  const { translate } = options;
  const dates = [start, end].filter((date) => date !== null);
  const word = wordsOf(dates, options);
  if (!start || !end) {
    const only = dates[0];
    return only ? translate(start ? 'time_since' : 'time_until', qualify(only, word(only, only), translate)) : '';
  }
  if (start.grain === end.grain && canJoin(start.grain, start === end)) {
    const both = { approximate: start.approximate || end.approximate, uncertain: start.uncertain || end.uncertain };
    return qualify(both, word(start, end), translate);
  }
  return translate('time_range', qualify(start, word(start, start), translate), qualify(end, word(end, end), translate));
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

const FIELDS: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};

const SEASONS: readonly MessageKey[] = ['time_spring', 'time_summer', 'time_autumn', 'time_winter'];
const YEAR_ONE = dayOf(1, 1, 1);
const MS_PER_DAY = 86_400_000;

/** Gives the words from the first day of one date to the last of another of its grain, without "about". */
function wordsOf(dates: readonly EdtfDate[], { locale, translate, calendar }: WordingOptions) {
  const ofReader = dates.every((date) => date.grain === 'day') ? calendar : undefined;
  const era = dates.some((date) => date.first < YEAR_ONE) ? ({ era: 'short' } as const) : {};
  return (from: EdtfDate, to: EdtfDate): string => {
    const format = formatOf(locale, { ...FIELDS[from.grain], ...era, timeZone: 'UTC', calendar: ofReader ?? 'gregory' });
    if (from.grain === 'decade') return translate('time_decade', format.format(noon(from.first)));
    const words = format.formatRange(noon(from.first), noon(to.last));
    return from.grain === 'season' ? translate(seasonKey(from.first), words) : words;
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, as making one costs up to a millisecond and a card words dozens of dates. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

function seasonKey(first: Day): MessageKey {
  const month = new Date(noon(first)).getUTCMonth();
  return SEASONS[(month - 2) / 3] ?? 'time_winter';
}

function noon(day: Day): number {
  return (day + 0.5) * MS_PER_DAY;
}
