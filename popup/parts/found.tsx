import { found, foundEvents, query } from '../state.ts';
import { number, t } from '../translate.ts';
import { EntityRows } from './entity-rows.tsx';
import { EventRow } from './event-row.tsx';
import { moveFocus } from './move-focus.ts';

/** What the search finds: names on the page and beyond it, and events. */
export function Found() {
  const events = foundEvents.value;
  return (
    <>
      <section class="section" aria-labelledby="found">
        <h2 class="heading" id="found">
          {t('popup_found')}
          <span class="heading-note" role="status">
            {number(found.value.length + events.length)}
          </span>
        </h2>
        {found.value.length > 0 && <EntityRows listed={found.value} labelledBy="found" />}
        {found.value.length + events.length === 0 && <p class="message">{t('popup_found_nothing', query.value.trim())}</p>}
      </section>
      {events.length > 0 && (
        <section class="section" aria-labelledby="found-events">
          <h2 class="heading" id="found-events">
            {t('popup_events')}
          </h2>
          <ul class="rows" aria-labelledby="found-events" onKeyDown={moveFocus}>
            {events.map((told) => (
              <EventRow key={`${told.report.id} ${told.event.id}`} {...told} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
