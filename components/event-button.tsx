import type { ComponentChildren } from 'preact';
import type { CardEvent } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EventShape } from './event-shape.tsx';
import { EventTime } from './event-time.tsx';
import { kindOfEvent } from './event-words.ts';
import { useTrusted } from './on-trusted.ts';

type EventButtonProps = {
  event: CardEvent;
  chosen: string | undefined;
  locale: string;
  t: Translate;
  onChoose(event: string): void;
  /** What it is called, where that is not said already. */
  children?: ComponentChildren;
};

/** An event in a list, by its date and by who tells of it; a press chooses it. */
export function EventButton({ event: { id, kind, date, by }, chosen, locale, t, onChoose, children }: EventButtonProps) {
  const trusted = useTrusted();
  return (
    <button type="button" class="event-button" aria-pressed={id === chosen} onClick={trusted(() => onChoose(id))}>
      <EventShape kind={kind} />
      <span>
        <EventTime full date={date} locale={locale} t={t} />
        {children}
        {by && [' · ', <Foreign key={id} {...by} />]}
        <span class="unseen"> · {kindOfEvent(kind, t)}</span>
      </span>
    </button>
  );
}
