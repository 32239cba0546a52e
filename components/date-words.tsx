import type { CardDate } from '../src/card/model.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import { EventTime } from './event-time.tsx';
import { fill, SLOT } from './fill.ts';
import { Reason } from './reason.tsx';

type DateWordsProps = {
  date: CardDate;
  /** The report's language, for the words quoted from it. */
  lang: string;
  locale: string;
  t: Translate;
};

/** A date and how it is known: stated, resolved from the report's words, carried over, or estimated; the reason on request. */
export function DateWords({ date, lang, locale, t }: DateWordsProps) {
  const basis =
    date.quote === undefined
      ? t('card_date_estimated')
      : fill(
          t(basisKey(date), SLOT),
          <bdi class="quote" lang={lang}>
            {date.quote}
          </bdi>,
        );
  const why = <Reason label={basis} reason={date.reason} />;
  return <span class="when">{fill(t('card_date_basis', SLOT, SLOT), <EventTime full date={date} locale={locale} t={t} />, why)}</span>;
}

function basisKey({ carried, basis }: CardDate): MessageKey {
  if (carried) return 'card_date_carried';
  return basis === 'stated' ? 'card_date_stated' : 'card_date_resolved';
}
