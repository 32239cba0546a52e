import { EventShape } from '../../components/event-shape.tsx';
import { EventTime } from '../../components/event-time.tsx';
import { kindOfEvent } from '../../components/event-words.ts';
import { eventOf } from '../../src/card/model.ts';
import { open } from '../opened.ts';
import type { ToldEvent } from '../search.ts';
import { datesLocale } from '../state.ts';
import { t } from '../translate.ts';

/** An event that the search found: what, when and what kind of statement; it opens in the popup. */
export function EventRow({ report, event }: ToldEvent) {
  const { id, label, kind, date } = eventOf(report, event);
  return (
    <li class="row">
      <button
        type="button"
        class="row-name event-row"
        id={`event-${report.id}-${id}`}
        onClick={() => open({ kind: 'event', report: report.id, id })}
      >
        <EventShape kind={kind} />
        <span>
          <bdi lang={report.source.lang}>{label}</bdi>
          <span class="quiet event-when">
            <EventTime date={date} locale={datesLocale.value} t={t} />
            <span class="visually-hidden"> · {kindOfEvent(kind, t)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
