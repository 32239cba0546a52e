import type { CardDate } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { htmlDate, wordDate, wordDateBeside } from './event-words.ts';
import { fill, SLOT } from './fill.ts';

type EventTimeProps = {
  date: CardDate;
  locale: string;
  t: Translate;
  /** With the date in the other calendar, for a reader who counts in another than the report. */
  full?: boolean;
};

/** A date in words, with its machine form for those who read by machine. */
export function EventTime({ date, locale, t, full = false }: EventTimeProps) {
  const time = <time dateTime={htmlDate(date.interval)}>{wordDate(date, locale, t)}</time>;
  const beside = full ? wordDateBeside(date, locale, t) : undefined;
  if (beside === undefined) return time;
  return <span>{fill(t('time_beside', SLOT, SLOT), time, <bdi class="beside">{beside}</bdi>)}</span>;
}
