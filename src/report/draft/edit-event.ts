import type { DatedEvent, DateValue } from '../../model.ts';
import { checkReport, ReportError } from '../check.ts';
import { LIMITS } from '../limits.ts';
import type { Draft } from './draft.ts';
import { BY_HAND, dateByHand, type Edit, type Fault } from './edit.ts';
import { cleanLine, dateFault, lineFault } from './typed.ts';

type Of<Do extends Edit['do']> = Extract<Edit, { readonly do: Do }>;

/** Adds an event, as `eventFrom` gives it. */
export function addEvent(draft: Draft, { event }: Of<'add-event'>): Draft | Fault {
  const { report } = draft;
  if (report.events.length >= LIMITS.events) return 'review_fault_full';
  const label = cleanLine(event.label);
  const fault = lineFault(label, LIMITS.line);
  if (fault) return fault;
  if (event.participants.length === 0) return 'review_fault_nobody';
  const after = { ...report, events: [...report.events, { ...event, label }] };
  try {
    checkReport({ ...after, mentions: [] });
  } catch (error) {
    if (error instanceof ReportError) return 'review_fault_gone';
    throw error;
  }
  return { ...draft, report: after };
}

/** Changes an event; a date that is set stays, whatever becomes of the report's own. */
export function setEvent(draft: Draft, { event: id, to }: Of<'set-event'>): Draft | Fault {
  const { report, setByHand } = draft;
  const at = report.events.findIndex((event) => event.id === id);
  const old = report.events[at];
  if (!old) return 'review_fault_gone';
  const label = to.label === undefined ? old.label : cleanLine(to.label);
  const known = new Set(report.entities.map((entity) => entity.id));
  const participants = to.participants ? [...new Set(to.participants)].filter((each) => known.has(each)) : old.participants;
  const date = to.date?.trim();
  const fault =
    lineFault(label, LIMITS.line) ??
    (participants.length === 0 ? 'review_fault_nobody' : participants.length > LIMITS.participants ? 'review_fault_full' : undefined) ??
    (date === undefined ? undefined : dateFault(date));
  if (fault) return fault;
  const event: DatedEvent = {
    ...old,
    label,
    kind: to.kind ?? old.kind,
    participants,
    date: date === undefined ? old.date : dateOf(old.date, date),
  };
  const byHand = date === undefined || setByHand.includes(id) ? setByHand : [...setByHand, id];
  return { ...draft, report: { ...report, events: report.events.with(at, event) }, setByHand: byHand };
}

/** The words that the old date is from stay beside the new one. */
function dateOf({ words, carried }: DateValue, edtf: string): DateValue {
  if (!words) return { ...dateByHand(edtf), basis: 'estimated', reason: BY_HAND };
  return { edtf, basis: 'resolved', words, ...(carried && { carried }), reason: BY_HAND };
}
