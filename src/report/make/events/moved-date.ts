import type { DatedEvent, DateValue } from '../../../model.ts';
import type { FoundEvent } from './english-events.ts';
import { about, type ReportDate } from './report-date.ts';
import type { Dated } from './told-sentences.ts';

/** The date that an event of a reader's own has when its report is of another day: by its words, else by what it is. */
export function movedDate({ kind, date }: DatedEvent, times: readonly Dated[], today: ReportDate): DateValue {
  if (date.basis === 'stated') return date;
  const { words } = date;
  if (!words) return { ...date, edtf: kind === 'planned' ? `${today.about}/..` : today.about };
  const told = times.find(({ start, end }) => start < words.end && words.start < end);
  return { ...date, edtf: told ? (date.carried ? about(told.edtf) : told.edtf) : today.about };
}

/** The event found anew that is the same as one found before: of the same words, or the most of them. */
export function sameEvent({ sentence, trigger }: DatedEvent, found: readonly FoundEvent[]): FoundEvent | undefined {
  let best: FoundEvent | undefined;
  let most = 0;
  for (const event of found) {
    if (event.sentence.start !== sentence.start) continue;
    if (event.trigger.start === trigger.start && event.trigger.end === trigger.end) return event;
    const shared = Math.min(event.trigger.end, trigger.end) - Math.max(event.trigger.start, trigger.start);
    if (shared > most) [best, most] = [event, shared];
  }
  return best;
}
