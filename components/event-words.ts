import type { CardDate } from '../src/card/model.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import { intlLocale } from '../src/intl-locale.ts';
import type { EventKind } from '../src/model.ts';
import type { Age } from '../src/time/age.ts';
import { calendarOf } from '../src/time/calendar.ts';
import type { EdtfInterval } from '../src/time/edtf.ts';
import { wordBeside, wordInterval } from '../src/time/wording.ts';

const KEYS: Readonly<Record<EventKind, MessageKey>> = {
  occurred: 'card_event_occurred',
  planned: 'card_event_planned',
  claimed: 'card_event_claimed',
  denied: 'card_event_denied',
  state: 'card_event_state',
};

/** How the report tells of it: as happened, planned, claimed, denied, or as a state of things. */
export function kindOfEvent(kind: EventKind, t: Translate): string {
  return t(KEYS[kind]);
}

/** A date in the reader's words. */
export function wordDate(date: CardDate, locale: string, t: Translate): string {
  return wordInterval(date.interval, { locale, translate: t, calendar: calendarOf(locale) });
}

/** The same date in the other calendar, for a reader who does not count in the report's own. */
export function wordDateBeside(date: CardDate, locale: string, t: Translate): string | undefined {
  return wordBeside(date.interval, { locale, translate: t, calendar: calendarOf(locale) });
}

/** How long ago in the reader's words, "about" where the date itself is. */
export function wordAge({ count, unit, about }: Age, locale: string, t: Translate): string {
  const words = new Intl.RelativeTimeFormat(intlLocale(locale), { numeric: about ? 'always' : 'auto' }).format(-count, unit);
  return about ? t('time_about', words) : words;
}

/** A number in the reader's digits. */
export function wordCount(count: number, locale: string): string {
  return new Intl.NumberFormat(intlLocale(locale)).format(count);
}

/** The value of `time[datetime]`: the first known end of an interval at the grain it is known (HTML Living Standard, 2.3.5). */
export function htmlDate({ start, end }: EdtfInterval): string | undefined {
  const date = start ?? end;
  if (!date || date.first < YEAR_ONE) return undefined;
  const iso = new Date(date.first * 86_400_000).toISOString();
  return iso.slice(0, date.grain === 'day' ? 10 : date.grain === 'month' ? 7 : 4);
}

/** HTML knows no year before 1. */
const YEAR_ONE = -719_162;
