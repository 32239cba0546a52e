import type { CardDate } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { htmlDate, wordDate } from './event-words.ts';

/** A date in words, with its machine form for those who read by machine. */
export function EventTime({ date, locale, t }: { date: CardDate; locale: string; t: Translate }) {
  return <time dateTime={htmlDate(date.interval)}>{wordDate(date, locale, t)}</time>;
}
