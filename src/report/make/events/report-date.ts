import type { DateValue } from '../../../model.ts';
import { readEdtf } from '../../../time/edtf.ts';

/** A report's own date, as dates hang on it. */
export type ReportDate = {
  /** About then, as EDTF: what is so at the time of the report. */
  readonly about: string;
  /** Its last day. */
  readonly last: number;
};

/** The date of a report; of a stretch of days the last. */
export function reportDate({ edtf }: Pick<DateValue, 'edtf'>): ReportDate {
  const [from = '', to = from] = edtf.split('/');
  const told = to === '' || to === '..' ? from : to;
  const { start, end } = readEdtf(told);
  return { about: about(told), last: end?.last ?? start?.last ?? 0 };
}

/** The same date, known only about. */
export function about(edtf: string): string {
  return edtf
    .split('/')
    .map((end) => (end === '' || end === '..' ? '..' : end.replace(/[~?%]?$/, (mark) => (mark === '?' || mark === '%' ? '%' : '~'))))
    .join('/');
}
