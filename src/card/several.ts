import type { Report } from '../model.ts';
import { type Day, readEdtf } from '../time/edtf.ts';
import { compareReports } from './compare.ts';
import type { CardModel } from './model.ts';
import type { ForeignText } from './other-names.ts';
import { eventOf, reportOf, sayerOf, type Told } from './report-part.ts';
import { type Dated, type TimelineOptions, timelineOf } from './timeline.ts';

/** By the reports' own dates, the newest first; an undated report by its estimate. Those of one date keep their order. */
export function newestFirst(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => dayOf(b.report) - dayOf(a.report));
}

/** What several reports say of one entity, each for itself, all on one timeline, and how they stand to one another. */
export function together(
  told: readonly Told[],
  locale: string,
  options: TimelineOptions,
): Pick<CardModel, 'reports' | 'timeline' | 'comparisons'> {
  const sayers = new Map(told.map(({ report }) => [report as Report, sayerAmong(report, told)]));
  const reports = told.map((each) => reportOf(each, locale, options, sayers.get(each.report)));
  const dated = told.flatMap(({ report, entity }) =>
    report.events
      .filter(({ participants }) => participants.includes(entity.id))
      .map(({ id, kind, date }): Dated => ({ id: `${report.id} ${id}`, kind, date, toldOn: report.source.date.edtf })),
  );
  const timeline = timelineOf(dated, told[0]?.report.source.date.edtf ?? '', locale, options);
  return {
    reports,
    ...(timeline && { timeline }),
    comparisons: compareReports(told).map(({ standing, tellings }) => ({
      standing,
      tellings: tellings.map(({ report, event }) => eventOf(report, event, sayers.get(report))),
    })),
  };
}

/** Of two reports by one publisher each is called by its title. */
function sayerAmong(report: Report, told: readonly Told[]): ForeignText {
  const sayer = sayerOf(report);
  const isOnly = told.every((other) => other.report === report || sayerOf(other.report).text !== sayer.text);
  return isOnly ? sayer : { text: report.title, lang: report.source.lang };
}

/** The first that it may have been written on. */
function dayOf({ source }: Report): Day {
  const { start, end } = readEdtf(source.date.edtf);
  return (start ?? end)?.first ?? 0;
}
