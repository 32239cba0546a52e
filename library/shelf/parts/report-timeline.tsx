import { useMemo } from 'preact/hooks';
import { Timeline } from '../../../components/timeline.tsx';
import { eventOf } from '../../../src/card/model.ts';
import { timelineOf } from '../../../src/card/timeline.ts';
import type { Report } from '../../../src/model.ts';
import { dayAt } from '../../../src/time/day.ts';
import { t } from '../../translate.ts';
import { hashOf } from '../route.ts';
import { beside, datesLocale, dir, route } from '../state.ts';

/** When what the report tells of happened; a press goes to the sentence that tells of it. */
export function ReportTimeline({ report }: { readonly report: Report }) {
  const locale = datesLocale.value;
  const drawn = useMemo(() => {
    const words = { report: t('timeline_report'), today: t('timeline_today') };
    const timeline = timelineOf(report.events, report.source.date.edtf, locale, { today: dayAt(new Date()), words });
    if (!timeline) return undefined;
    const order = timeline.marks.flatMap(({ events }) => events);
    const events = report.events.map((event) => eventOf(report, event)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return { timeline, events };
  }, [report, locale]);
  if (!drawn) return null;
  const { value } = route;
  const chosen = report.events.find(({ trigger }) => value.at === 'report' && trigger.start === value.offset)?.id;
  const kind = report.entities.find(({ id }) => id === beside.value)?.kind ?? 'place';
  const go = (id: string) => {
    const event = report.events.find((each) => each.id === id);
    if (event) location.assign(hashOf({ at: 'report', id: report.id, offset: event.trigger.start }));
  };
  const lit = chosen === undefined ? eventsOf(report, beside.value) : [chosen];
  return (
    <div class={`card ${kind} timeline-panel`}>
      <Timeline title={t('library_whole')} {...drawn} lit={lit} chosen={chosen} locale={locale} dir={dir} t={t} onChoose={go} />
    </div>
  );
}

/** Those in which an entity takes part; none for no entity. */
function eventsOf({ events }: Report, entity: string | undefined): readonly string[] {
  return events.filter(({ participants }) => entity !== undefined && participants.includes(entity)).map(({ id }) => id);
}
