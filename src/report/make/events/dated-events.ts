import type { DatedEvent, Report } from '../../../model.ts';
import { kept } from '../../../text/kept.ts';
import { primaryLanguage } from '../../../text/known-language.ts';
import { compareIntervals, type EdtfInterval, readEdtf } from '../../../time/edtf.ts';
import type { RuleSets } from '../../../time/tagger/rule-set.ts';
import { englishEvents, type FoundEvent } from './english-events.ts';
import { merged } from './merged.ts';
import { otherEvents } from './other-events.ts';
import { reportDate } from './report-date.ts';
import { toldSentences } from './told-sentences.ts';

/** Events in the order of time, and the ids of those that are not clearly events. */
export type FoundEvents = { readonly events: readonly DatedEvent[]; readonly unsure: readonly string[] };

/** The dated events that a report tells, by the words of time given. */
export function datedEvents(report: Omit<Report, 'events'>, rules: RuleSets): FoundEvents {
  const unsure: string[] = [];
  const events = foundEvents(report, rules).map(({ sure, ...event }, i) => {
    const id = `event-${i + 1}`;
    if (!sure) unsure.push(id);
    return { id, ...event };
  });
  const kept = merged(events);
  const ids = new Set(kept.map(({ id }) => id));
  return { events: inOrder(kept), unsure: unsure.filter((id) => ids.has(id)) };
}

/** Every event that a report tells, in text order, also where one is told twice. */
export function foundEvents(report: Omit<Report, 'events'>, rules: RuleSets): readonly FoundEvent[] {
  const { text, source } = report;
  const find = primaryLanguage(source.lang) === 'en' ? englishEvents : otherEvents;
  return find(text, toldSentences(report, rules), reportDate(source.date));
}

/** By their start, then the wider later, then as they stand in the text. */
function inOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const intervals = new Map<string, EdtfInterval>();
  return events
    .map((event) => ({ event, interval: kept(intervals, event.date.edtf, () => readEdtf(event.date.edtf)) }))
    .sort((a, b) => compareIntervals(a.interval, b.interval) || a.event.trigger.start - b.event.trigger.start)
    .map(({ event }) => event);
}
