import type { ComponentChildren } from 'preact';
import type { CardSource } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { wordAge, wordDate } from './event-words.ts';
import { fill, SLOT } from './fill.ts';
import { Reason } from './reason.tsx';

type SourceLineProps = {
  source: CardSource;
  title: string;
  locale: string;
  t: Translate;
  /** For one of several, which stand in the order of their dates. */
  dateFirst?: boolean;
};

/** Who says it, from where, and when it was written, or that it does not say when. */
export function SourceLine({ source, title, locale, t, dateFirst = false }: SourceLineProps) {
  const { author, publisher, dateline, lang, date, age } = source;
  const [who = title, ...rest] = [author, publisher, dateline].filter((part) => part !== undefined);
  const words = wordDate(date, locale, t);
  const first = (
    <b>
      <bdi lang={lang}>{who}</bdi>
    </b>
  );
  const sayer = rest.reduce<ComponentChildren>(
    (said, part) => fill(t('source_and', SLOT, SLOT), said, <bdi lang={lang}>{part}</bdi>),
    first,
  );
  const when =
    date.basis === 'estimated'
      ? fill(t('source_undated', words, SLOT), <Reason label={t('source_from_events')} reason={date.reason} />)
      : words;
  return (
    <p class="source">
      {dateFirst ? [when, ' · ', sayer] : [sayer, ' · ', when]}
      {age && [' · ', <span class="age">{wordAge(age, locale, t)}</span>]}
    </p>
  );
}
