import type { CardEvent } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EventShape } from './event-shape.tsx';
import { EventTime } from './event-time.tsx';
import { kindOfEvent } from './event-words.ts';
import { useTrusted } from './on-trusted.ts';

type EventListProps = {
  events: readonly CardEvent[];
  chosen: string | undefined;
  locale: string;
  t: Translate;
  onChoose(event: string): void;
};

/** The timeline in words: each event with its date, in the order of time. */
export function EventList({ events, chosen, locale, t, onChoose }: EventListProps) {
  const trusted = useTrusted();
  return (
    <ol class="event-list">
      {events.map(({ id, kind, label, date, by }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === chosen} onClick={trusted(() => onChoose(id))}>
            <EventShape kind={kind} />
            <span>
              <EventTime full date={date} locale={locale} t={t} />
              {' · '}
              <bdi lang="en">{label}</bdi>
              {by && (
                <>
                  {' · '}
                  <Foreign {...by} />
                </>
              )}
              <span class="unseen"> · {kindOfEvent(kind, t)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
