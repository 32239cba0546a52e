import type { DateValue, Report } from '../../model.ts';
import { kept } from '../../text/kept.ts';
import { allRules } from '../../time/rules/all-rules.ts';
import type { Draft } from '../draft/draft.ts';
import { foundEvents } from './events/dated-events.ts';
import type { FoundEvent } from './events/english-events.ts';
import { movedDate, sameEvent } from './events/moved-date.ts';
import { reportDate } from './events/report-date.ts';
import { datedTimes } from './events/told-sentences.ts';

/** The draft with another date of its report: what its words tell of time is read anew and moves along, but for dates that the reader set. */
export function redate(draft: Draft, date: DateValue): Draft {
  const { report, setByHand } = draft;
  const moved: Report = { ...report, source: { ...report.source, date } };
  if (date.edtf === report.source.date.edtf) return { ...draft, report: moved };
  const found = foundEvents(moved, allRules);
  const bySentence = new Map<number, FoundEvent[]>();
  for (const event of found) kept(bySentence, event.sentence.start, (): FoundEvent[] => []).push(event);
  const times = datedTimes(moved, allRules);
  const today = reportDate(date);
  const byHand = new Set(setByHand);
  const events = report.events.map((event) => {
    if (byHand.has(event.id)) return event;
    const same = sameEvent(event, bySentence.get(event.sentence.start) ?? []);
    return { ...event, date: same?.date ?? movedDate(event, times, today) };
  });
  if (draft.origins.date !== 'guessed') return { ...draft, report: { ...moved, events } };
  // They were in doubt for no more than the date that was guessed.
  const told = new Set(events.flatMap((event) => (sameEvent(event, bySentence.get(event.sentence.start) ?? [])?.sure ? [event.id] : [])));
  const doubted = draft.unsure.events.filter((id) => !told.has(id));
  const settled = new Set(draft.unsure.events.filter((id) => told.has(id)));
  return {
    ...draft,
    report: { ...moved, events },
    unsure: { ...draft.unsure, events: doubted },
    left: { ...draft.left, events: draft.left.events.filter((id) => !settled.has(id)) },
  };
}
