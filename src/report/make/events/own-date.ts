import type { DateValue } from '../../../model.ts';
import type { ReportDate } from './report-date.ts';
import type { Dated } from './told-sentences.ts';

/** Until a day ahead: from the report to then. */
function endsAhead({ first, last }: Dated, today: ReportDate): boolean {
  return first === null && last !== null && last > today.last;
}

/** The date that words of time tell of what stands beside them. */
export function ownDate(time: Dated, today: ReportDate): DateValue {
  const edtf = endsAhead(time, today) ? time.edtf.replace('..', today.about) : time.edtf;
  const words = { start: time.start, end: time.end };
  const hangs = edtf.split('/').includes(today.about);
  if (!hangs && /\p{Nd}{4}/u.test(time.text)) return { edtf, basis: 'stated', words };
  return { edtf, basis: 'resolved', words, reason: `“${time.text}”, counted from the report’s own date.` };
}
