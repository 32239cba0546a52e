import { type CardExcerpt, type CardSource, dateOf, eventOf } from '../card/model.ts';
import { segmentsOf } from '../card/segments.ts';
import type { Entity, EventKind, Report } from '../model.ts';
import { namedIn } from '../report/excerpts.ts';

/** What is shown of one event by itself: the report's own sentence with its date, who takes part, and who says so. */
export type EventModel = {
  readonly label: string;
  readonly kind: EventKind;
  /** The sentence, with this event alone. */
  readonly excerpt: CardExcerpt;
  readonly participants: readonly Entity[];
  /** The report's title. */
  readonly title: string;
  readonly source: CardSource;
};

/** The event of a report, both by their ids; undefined where there is none. */
export function eventModel(reports: readonly Report[], reportId: string, eventId: string): EventModel | undefined {
  const report = reports.find(({ id }) => id === reportId);
  const event = report?.events.find(({ id }) => id === eventId);
  if (!report || !event) return undefined;
  const { sentence, label, kind, participants } = event;
  const excerpt = {
    report: report.id,
    span: sentence,
    emphasis: [],
    others: namedIn(report, sentence),
    events: [event.id],
    indirect: false,
  };
  const { date, url: _, ...source } = report.source;
  return {
    label,
    kind,
    excerpt: {
      id: event.id,
      at: sentence.start,
      segments: segmentsOf(report, excerpt, [event]),
      indirect: false,
      events: [eventOf(report, event)],
    },
    participants: report.entities.filter(({ id }) => participants.includes(id)),
    title: report.title,
    source: { ...source, date: dateOf(report, date) },
  };
}
