import { type CardEvent, type CardModel, type CardOptions, cardModel } from '../card/model.ts';
import type { Timeline } from '../card/timeline.ts';
import type { CutReport } from '../model.ts';

/** An event of the timeline, the report that tells of it, and its id there. */
type ToldEvent = CardEvent & { readonly report: string; readonly own: string };

/** What the reports say of an entity: the newest first, and one timeline over all of them. */
export type EntityView = {
  readonly model: CardModel;
  readonly events: readonly ToldEvent[];
  readonly timeline?: Timeline;
};

/** What is said of an entity; undefined where no report knows it. */
export function entityView(reports: readonly CutReport[], id: string, options: CardOptions): EntityView | undefined {
  const model = cardModel(reports, id, { ...options, most: reports.length });
  if (!model) return undefined;
  const timeline = model.timeline ?? model.reports[0]?.timeline;
  const order = timeline?.marks.flatMap(({ events }) => events) ?? [];
  const events = model.reports
    .flatMap(({ id: report, events }) => events.map((event) => ({ ...event, report, own: ownId(event.id, report) })))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { model, events, ...(timeline && { timeline }) };
}

/** Where several reports are shown, the ids of events begin with the report's. */
function ownId(id: string, report: string): string {
  return id.startsWith(`${report} `) ? id.slice(report.length + 1) : id;
}
