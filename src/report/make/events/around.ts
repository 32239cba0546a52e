import type { ReportDate } from './report-date.ts';
import type { Dated } from './told-sentences.ts';

/** What the sentences around tell of time: words that a sentence without any may hang on. */
export type Around = {
  readonly text: string;
  readonly today: ReportDate;
  readonly carried: Dated | undefined;
  readonly followed: Dated | undefined;
};

/** Nowadays, recently: the report's own time, on which nothing else hangs. */
export function isVague(time: Dated | undefined, { today }: Pick<Around, 'today'>): boolean {
  return (
    time !== undefined &&
    !/\p{Nd}/u.test(time.text) &&
    (time.edtf === today.about || (time.edtf.endsWith('~') && today.about.startsWith(time.edtf.slice(0, -1))))
  );
}

/** Whether words of time tell of what is ahead of the report. */
export function isAhead(time: Dated, { today }: Around): boolean {
  return time.first !== null && time.first > today.last;
}
