import { useState } from 'preact/hooks';
import { EventShape } from '../../../components/event-shape.tsx';
import { kindOfEvent } from '../../../components/event-words.ts';
import type { DatedEvent } from '../../../src/model.ts';
import { compareIntervals, readEdtf } from '../../../src/time/edtf.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEvent } from '../choose.ts';
import { moveInRows } from '../move-in-rows.ts';
import { chosenEvent, draft, left, textLang, unsure } from '../state.ts';
import { dateWords } from './date-field.tsx';
import { EventEditor } from './event-editor.tsx';

/** So many are drawn until all are asked for. */
const FEW = 60;

/** All events in the order of time, each to be ticked and edited. */
export function Events() {
  const [all, setAll] = useState(false);
  const events = inTime(draft.value?.report.events ?? []);
  const shown = all ? events : events.filter(({ id }, i) => i < FEW || id === chosenEvent.value);
  const current = shown.some(({ id }) => id === chosenEvent.value) ? chosenEvent.value : shown[0]?.id;
  const open = events.flatMap(({ id }) => (unsure.value.events.has(id) && left.value.events.has(id) ? [id] : []));
  if (events.length === 0) return <p class="quiet">{t('review_events_none')}</p>;
  return (
    <>
      <ul class="rows" aria-label={t('review_events')} onKeyDown={moveInRows}>
        {shown.map((event) => (
          <EventRow key={event.id} event={event} current={event.id === current} />
        ))}
      </ul>
      {open.length > 1 && (
        <button type="button" class="plain" onClick={() => edit({ do: 'keep', part: 'events', ids: open, on: true })}>
          {t('review_keep_unsure', number(open.length))}
        </button>
      )}
      {events.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('review_show_all', number(events.length))}
        </button>
      )}
    </>
  );
}

function EventRow({ event, current }: { readonly event: DatedEvent; readonly current: boolean }) {
  const { id, label, kind, date } = event;
  const isOn = !left.value.events.has(id);
  const isOpen = chosenEvent.value === id;
  const tabIndex = current ? 0 : -1;
  const classes = ['row', 'event-row', !isOn && 'off', unsure.value.events.has(id) && 'doubtful'].filter(Boolean).join(' ');
  return (
    <li class={classes} data-row={id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          tabIndex={tabIndex}
          aria-label={t('review_tick', label)}
          onChange={(input) => {
            edit({ do: 'keep', part: 'events', ids: [id], on: input.currentTarget.checked });
          }}
        />
      </label>
      <button
        type="button"
        class="row-name event-name"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        onClick={() => chooseEvent(isOpen ? undefined : id)}
      >
        <EventShape kind={kind} />
        <span>
          <bdi lang={textLang.value}>{label}</bdi>
          <span class="quiet">
            <bdi>{dateWords(date.edtf)}</bdi> · {kindOfEvent(kind, t)}
            {unsure.value.events.has(id) && ` · ${t('review_state_unsure')}`}
          </span>
        </span>
      </button>
      {isOpen && <EventEditor key={id} event={event} />}
    </li>
  );
}

function inTime(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events
    .map((event) => ({ event, interval: readEdtf(event.date.edtf) }))
    .sort((a, b) => compareIntervals(a.interval, b.interval))
    .map(({ event }) => event);
}
