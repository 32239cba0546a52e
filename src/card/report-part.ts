import type { CutReport, DatedEvent, DateValue, Entity, Excerpt, Report } from '../model.ts';
import { excerptsOf } from '../report/excerpts.ts';
import { wordsOf } from '../text/legible.ts';
import { ageOf } from '../time/age.ts';
import { readEdtf } from '../time/edtf.ts';
import type { CardDate, CardEvent, CardExcerpt, CardReport } from './model.ts';
import type { ForeignText } from './other-names.ts';
import { segmentsOf } from './segments.ts';
import { type TimelineOptions, timelineOf } from './timeline.ts';

/** A report and what it calls the entity that a card is of. */
export type Told = { readonly report: CutReport; readonly entity: Entity };

/** What a report says of an entity. `by` is given where several reports speak: then it has no timeline of its own. */
export function reportOf({ report, entity }: Told, locale: string, options: TimelineOptions, by?: ForeignText): CardReport {
  const dated = report.events.filter((event) => event.participants.includes(entity.id));
  const timeline = by ? undefined : timelineOf(dated, report.source.date.edtf, locale, options);
  const date = dateOf(report, report.source.date);
  const age = options.today === undefined ? undefined : ageOf(date.interval, options.today);
  const events = dated.map((event) => eventOf(report, event, by));
  const order = timeline?.marks.flatMap((mark) => mark.events) ?? [];
  return {
    id: report.id,
    title: report.title,
    by: by ?? sayerOf(report),
    source: { ...report.source, date, ...(age && { age }) },
    excerpts: excerptsOf(report, entity.id).map((excerpt) => excerptOf(report, excerpt, by)),
    events: timeline ? events.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : events,
    ...(timeline && { timeline }),
  };
}

/** Who says it, in a few words. */
export function sayerOf({ title, source: { author, publisher, lang } }: Report): ForeignText {
  return { text: publisher ?? author ?? title, lang };
}

/** An event as a card shows it; `by` tells who tells of it where several do. */
export function eventOf(report: Report, { id, label, kind, date }: DatedEvent, by?: ForeignText): CardEvent {
  const { lang } = report.source;
  return { id: by ? `${report.id} ${id}` : id, label, lang, kind, date: dateOf(report, date), ...(by && { by }) };
}

/** A date of the report, read and with the words it was read from. */
export function dateOf(report: Report, { edtf, basis, words, carried, reason }: DateValue): CardDate {
  return {
    interval: readEdtf(edtf),
    basis,
    ...(words && { quote: wordsOf(report, words) }),
    carried: carried ?? false,
    ...(reason !== undefined && { reason }),
  };
}

function excerptOf(report: Report, excerpt: Excerpt, by?: ForeignText): CardExcerpt {
  const { start, end } = excerpt.span;
  const events = report.events.filter((event) => excerpt.events.includes(event.id));
  return {
    id: `${start}-${end}`,
    at: start,
    segments: segmentsOf(report, excerpt, events),
    indirect: excerpt.indirect,
    events: events.map((event) => eventOf(report, event, by)),
    ...(excerpt.before && { before: wordsOf(report, excerpt.before) }),
    ...(excerpt.after && { after: wordsOf(report, excerpt.after) }),
  };
}
