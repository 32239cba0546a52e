import { type CardEvent, type CardModel, type CardOptions, cardModel, eventOf } from '../card/model.ts';
import { type Timeline, timelineOf } from '../card/timeline.ts';
import type { CutReport } from '../model.ts';
import { byDay, dayOf } from './shelf-order.ts';

/** An event on the one timeline, and the report that tells of it. */
type ToldEvent = CardEvent & { readonly report: string };

/** What all reports say of an entity: the newest first, and one timeline over all of them. */
export type EntityView = {
  readonly model: CardModel;
  readonly events: readonly ToldEvent[];
  readonly timeline?: Timeline;
};

/** What is said of an entity; undefined where no report knows it. Events are told apart by the reports that they are in. */
export function entityView(reports: readonly CutReport[], id: string, options: CardOptions): EntityView | undefined {
  const newest = reports.toSorted((a, b) => byDay(dayOf(a.source.date.edtf), dayOf(b.source.date.edtf)));
  const model = cardModel(newest, id, options);
  const [first] = newest;
  if (!model || !first) return undefined;
  const told = newest.flatMap((report) => {
    const own = new Set(model.reports.find((each) => each.id === report.id)?.events.map((event) => event.id));
    return report.events
      .filter((event) => own.has(event.id))
      .map((event) => ({ event: { ...event, id: `${report.id} ${event.id}` }, report }));
  });
  const { t, today, locale } = options;
  const words = t && { report: t('timeline_report'), today: t('timeline_today') };
  const timeline = timelineOf(
    told.map(({ event }) => event),
    first.source.date.edtf,
    locale,
    { today, words },
  );
  const order = timeline?.marks.flatMap(({ events }) => events) ?? [];
  const events = told
    .map(({ event, report }) => ({ ...eventOf(report, event), report: report.id }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { model, events, ...(timeline && { timeline }) };
}
