import { Timeline } from '../../../components/timeline.tsx';
import { eventOf } from '../../../src/card/model.ts';
import { timelineOf } from '../../../src/card/timeline.ts';
import { dayAt } from '../../../src/time/day.ts';
import { t } from '../../translate.ts';
import { chooseEvent } from '../choose.ts';
import { chosenEntity, chosenEvent, datesLocale, draft, left } from '../state.ts';

const words = { report: t('timeline_report'), today: t('timeline_today') };
const dir = t('app_dir') === 'rtl' ? 'rtl' : 'ltr';

/** All events that stand on one line of time; those of the chosen name stand out. A press leads to where an event is edited. */
export function TimelinePanel() {
  const report = draft.value?.report;
  if (!report) return null;
  const told = report.events.filter(({ id }) => !left.value.events.has(id));
  const timeline = timelineOf(told, report.source.date.edtf, datesLocale.value, { today: dayAt(new Date()), words });
  if (!timeline) return null;
  const order = new Map(timeline.marks.flatMap(({ events }) => events).map((id, i) => [id, i]));
  const events = told.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)).map((event) => eventOf(report, event));
  const lit = told
    .filter(({ id, participants }) => id === chosenEvent.value || participants.includes(chosenEntity.value ?? ''))
    .map(({ id }) => id);
  const kind = report.entities.find(({ id }) => id === chosenEntity.value)?.kind ?? 'place';
  return (
    <div class="panel on-time">
      <div class={`card ${kind}`} dir={dir}>
        <Timeline
          {...{ timeline, events, lit, dir, t }}
          title={report.title}
          locale={datesLocale.value}
          chosen={chosenEvent.value}
          onChoose={editEvent}
        />
      </div>
    </div>
  );
}

function editEvent(id: string): void {
  chooseEvent(id);
  // Drawn by then.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.event-editor input')?.focus());
}
