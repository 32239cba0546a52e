import type { CardEvent } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { EventButton } from './event-button.tsx';

type EventListProps = {
  events: readonly CardEvent[];
  chosen: string | undefined;
  locale: string;
  t: Translate;
  onChoose(event: string): void;
};

/** The timeline in words: each event with its date, in the order of time. */
export function EventList({ events, chosen, locale, t, onChoose }: EventListProps) {
  return (
    <ol class="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <EventButton {...{ event, chosen, locale, t, onChoose }}>
            {' · '}
            <bdi lang={event.lang}>{event.label}</bdi>
          </EventButton>
        </li>
      ))}
    </ol>
  );
}
