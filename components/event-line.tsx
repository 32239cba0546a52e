import type { CardEvent } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { DateWords } from './date-words.tsx';
import { EventShape } from './event-shape.tsx';
import { kindOfEvent } from './event-words.ts';

type EventLineProps = {
  event: CardEvent;
  lang: string;
  locale: string;
  t: Translate;
  /** Say which event: needed where a sentence tells of more than one. */
  named: boolean;
};

/** Third glance: what kind of statement this is, when, and how sure. */
export function EventLine({ event, lang, locale, t, named }: EventLineProps) {
  return (
    <li class={`event ${event.kind}`}>
      <EventShape kind={event.kind} />
      <span>
        <b>{kindOfEvent(event.kind, t)}</b>
        {named && (
          <>
            {' · '}
            <bdi class="label" lang={event.lang}>
              {event.label}
            </bdi>
          </>
        )}
        {' · '}
        <DateWords date={event.date} lang={lang} locale={locale} t={t} />
      </span>
    </li>
  );
}
