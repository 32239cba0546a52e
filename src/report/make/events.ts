import type { Report } from '../../model.ts';
import { allRules } from '../../time/rules/all-rules.ts';
import { datedEvents, type FoundEvents } from './events/dated-events.ts';

/** The dated events that a report tells, in any language whose words of time are known. */
export function eventsIn(report: Omit<Report, 'events'>): FoundEvents {
  return datedEvents(report, allRules);
}
