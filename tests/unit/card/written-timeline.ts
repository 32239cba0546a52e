import { type Timeline, type TimelineOptions, timelineOf } from '../../../src/card/timeline.ts';
import type { EventKind } from '../../../src/model.ts';

/** Events as a test writes them: an id, a date, a kind. */
export type Written = readonly [id: string, edtf: string, kind?: EventKind];

/** The date of the report in the tests of timelines. */
export const REPORT = '2021-07-10~';

export const event = (id: string, edtf: string, kind: EventKind = 'occurred') => ({ id, kind, date: { edtf, basis: 'stated' as const } });

/** The timeline of some events around `REPORT`; fails where there is none. */
export function timelineIn(locale: string, written: readonly Written[], options?: TimelineOptions): Timeline {
  const made = timelineOf(
    written.map(([id, edtf, kind]) => event(id, edtf, kind)),
    REPORT,
    locale,
    options,
  );
  if (!made) throw new Error('no timeline');
  return made;
}
