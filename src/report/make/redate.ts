import type { DateValue } from '../../model.ts';
import type { Draft } from '../draft/draft.ts';

/** The draft with another date of its report: what its words tell of time moves along, but for dates that the reader set. */
export function redate(draft: Draft, date: DateValue): Draft {
  return { ...draft, report: { ...draft.report, source: { ...draft.report.source, date } } };
}
