import { Timeline } from '../../components/timeline.tsx';
import { eventsWith, pageTimelines } from '../../src/popup/page-timeline.ts';
import { dayAt } from '../../src/time/day.ts';
import { open } from '../opened.ts';
import { datesLocale, entities, on, onPage, pointed, readReports } from '../state.ts';
import { dir, t } from '../translate.ts';

const words = { report: t('timeline_report'), today: t('timeline_today') };

/** What the reports date of the entities that the page names; the events of the one pointed at stand out. */
export function PageTimeline() {
  if (!on.value) return null;
  const named = new Set(onPage.value.map(({ entity }) => entity.id));
  const told = pageTimelines(readReports.value, named, datesLocale.value, { today: dayAt(new Date()), words });
  if (told.length === 0) return null;
  const kind = entities.value.find(({ id }) => id === pointed.value)?.kind ?? 'place';
  return (
    <section class="section dated" aria-labelledby="dated">
      <h2 class="heading" id="dated">
        {t('popup_dated')}
      </h2>
      <div class={`card ${kind}`}>
        {told.map(({ report, title, timeline, events }) => (
          <Timeline
            key={report}
            {...{ title, timeline, events, dir, t }}
            locale={datesLocale.value}
            lit={eventsWith(readReports.value.find(({ id }) => id === report)?.events ?? [], pointed.value)}
            chosen={undefined}
            onChoose={(id) => open({ kind: 'event', report, id })}
          />
        ))}
      </div>
    </section>
  );
}
