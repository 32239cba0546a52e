import type { DatedEvent, Report } from '../../model.ts';
import { dateOf } from '../../time/day.ts';
import { type EdtfDate, readEdtf } from '../../time/edtf.ts';
import type { WordingOptions } from '../../time/wording.ts';
import { counts, type Drop, dropsOf, sumOf } from '../drops.ts';
import { dateWords } from '../words.ts';

/** What a timeline leaves out of reports: all that is not an event. */
export function timelineDrops(reports: readonly Report[]): readonly Drop[] {
  return dropsOf({
    pack_drop_texts: reports.length,
    pack_drop_entities: sumOf(reports, counts.entities),
    pack_drop_mentions: sumOf(reports, counts.mentions),
    pack_drop_dates: sumOf(reports, counts.dates),
  });
}

/** The events of reports as JSON for TimelineJS, each with its sentence; how sure a date is stands in its words. */
export function writeTimeline(reports: readonly Report[], words: WordingOptions): string {
  const [only] = reports;
  const title = only && reports.length === 1 ? { title: { text: { headline: html(only.title), text: html(whoOf(only)) } } } : {};
  const events = reports.flatMap((report) => report.events.map((event) => slideOf(report, event, words)));
  return JSON.stringify({ ...title, events, scale: 'human' }, null, 1);
}

function slideOf(report: Report, event: DatedEvent, words: WordingOptions): object {
  const { start, end } = readEdtf(event.date.edtf);
  const from = start ?? end;
  const startDate = from && dateFields(from, start ? 'first' : 'last');
  const endDate = start && end && dateFields(end, 'last');
  return {
    unique_id: `${report.id}-${event.id}`,
    start_date: startDate,
    ...(endDate && JSON.stringify(endDate) !== JSON.stringify(startDate) && { end_date: endDate }),
    display_date: html(dateWords(event.date, words)),
    text: {
      headline: html(`${event.label} (${words.translate(`card_event_${event.kind}`)})`),
      text: html(report.text.slice(event.sentence.start, event.sentence.end)),
    },
    group: html(report.title),
    // Nothing in a report's words becomes a link.
    autolink: false,
  };
}

function whoOf({ source }: Report): string {
  return [source.author, source.publisher, source.url].filter((each) => each !== undefined).join(' · ');
}

/** As fine as it is known. */
function dateFields(date: EdtfDate, end: 'first' | 'last'): object {
  const { year, month, day } = dateOf(date[end]);
  if (date.grain === 'day') return { year, month, day };
  return date.grain === 'month' || date.grain === 'season' ? { year, month } : { year };
}

/** TimelineJS takes its texts for HTML. */
function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
