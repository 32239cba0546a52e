import { type CardEvent, eventOf } from '../card/model.ts';
import { type Timeline, type TimelineOptions, timelineOf } from '../card/timeline.ts';
import type { DatedEvent, Report } from '../model.ts';

/** What one report dates of the entities that a page names. */
export type PageTimeline = {
  readonly report: string;
  readonly title: string;
  /** In the order of time; every event of `timeline` is one of these. */
  readonly events: readonly CardEvent[];
  readonly timeline: Timeline;
};

/** For each report that has any, the events in which an entity of the page takes part. */
export function pageTimelines(
  reports: readonly Report[],
  named: ReadonlySet<string>,
  locale: string,
  options: TimelineOptions = {},
): readonly PageTimeline[] {
  return reports.flatMap((report) => {
    const told = report.events.filter(({ participants }) => participants.some((id) => named.has(id)));
    const timeline = timelineOf(told, report.source.date.edtf, locale, options);
    if (!timeline) return [];
    const order = timeline.marks.flatMap(({ events }) => events);
    const events = told.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).map((event) => eventOf(report, event));
    return { report: report.id, title: report.title, events, timeline };
  });
}

/** Ids of the events in which an entity takes part; none for no entity. */
export function eventsWith(events: readonly DatedEvent[], entity: string | undefined): readonly string[] {
  return events.filter(({ participants }) => entity !== undefined && participants.includes(entity)).map(({ id }) => id);
}
