import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateValue, Report } from '../../../../src/model.ts';
import { checkReport } from '../../../../src/report/check.ts';
import type { Draft } from '../../../../src/report/draft/draft.ts';
import { eventsIn } from '../../../../src/report/make/events.ts';
import { redate } from '../../../../src/report/make/redate.ts';
import { markedReport, writtenReport } from './written-report.ts';

const NONE = { entities: [], mentions: [], events: [] };

function draftOf(report: Report, setByHand: readonly string[] = []): Draft {
  const { events, unsure } = eventsIn(report);
  const left = { ...NONE, events: unsure };
  return { report: { ...report, events }, left, unsure: left, origins: {}, setByHand };
}

const on = (edtf: string): DateValue => ({ edtf, basis: 'stated' });
const dates = fc
  .constantFrom(
    '2021-07-10',
    '2021-07-10~',
    '2022-09-05',
    '2022-09',
    '2019',
    '2000-02-29',
    '1985-01-01~',
    '2021-07-05/2021-07-10',
    '2035-12-31',
  )
  .map(on);
const drafts = fc.constantFrom(
  ...['flood', 'election', 'talks', 'siege', 'border', 'capital'].map((name) => draftOf(writtenReport(name).report)),
);

const sentences =
  'The [[river-guard|River Guard]] took [[karo|Karo]] on Monday. They closed the road. The army retook [[ansel|Ansel]] on 3 May 2019. ' +
  '[[karo|Karo]] will vote within a month. Fighting in [[karo|Karo]] has spread since March. [[ansel|Ansel]] is rebuilding its port.';
const small = draftOf(markedReport(sentences, { date: '2019-06-14' }));
const edtfs = ({ report }: Draft) => report.events.toSorted((a, b) => a.trigger.start - b.trigger.start).map(({ date }) => date.edtf);

describe('moving the date of a report', () => {
  it('begins with what its own date gives', () => {
    expect(edtfs(small)).toEqual([
      '2019-06-10',
      '2019-06-10~',
      '2019-05-03',
      '2019-06-14~/2019-07-14~',
      '2019-03/2019-06-14~',
      '2019-06-14~',
    ]);
  });

  it('moves what hangs on it, what is carried over too, and leaves what is stated', () => {
    const moved = redate(small, on('2019-06-28'));
    expect(edtfs(moved)).toEqual([
      '2019-06-24',
      '2019-06-24~',
      '2019-05-03',
      '2019-06-28~/2019-07-28~',
      '2019-03/2019-06-28~',
      '2019-06-28~',
    ]);
    expect(moved.report.source.date).toEqual(on('2019-06-28'));
  });

  it('leaves the dates that the reader set', () => {
    const [first] = small.report.events.filter(({ date }) => date.edtf === '2019-06-10');
    const moved = redate({ ...small, setByHand: [first?.id ?? ''] }, on('2019-06-28'));
    expect(edtfs(moved).slice(0, 2)).toEqual(['2019-06-10', '2019-06-24~']);
  });

  it('gives words back their days when a month becomes a day', () => {
    const vague = redate(small, on('2019-06'));
    expect(edtfs(vague)[0]).toBe('2019-06~');
    expect(edtfs(redate(vague, on('2019-06-14')))).toEqual(edtfs(small));
  });

  it('moves an event of the reader’s own by its words, else by its kind', () => {
    const base = small.report.events[0];
    if (!base) throw new Error('There is none.');
    const sentence = { start: 0, end: 3 };
    const own = (id: string, kind: 'planned' | 'state', date: DateValue) => ({ ...base, id, kind, sentence, trigger: sentence, date });
    const at = small.report.text.indexOf('Monday');
    const events = [
      own('a', 'state', { edtf: '2019-06-14~', basis: 'estimated', reason: 'Mine.' }),
      own('b', 'planned', { edtf: '2019-06-14~/..', basis: 'estimated', reason: 'Mine.' }),
      own('c', 'state', { edtf: '2019-06-10~', basis: 'resolved', words: { start: at, end: at + 6 }, carried: true }),
      own('d', 'state', { edtf: '2001', basis: 'stated' }),
    ];
    const { report } = redate({ ...small, report: { ...small.report, events } }, on('2019-06-28'));
    expect(report.events.map(({ date }) => date.edtf)).toEqual(['2019-06-28~', '2019-06-28~/..', '2019-06-24~', '2001']);
  });

  it('changes nothing where the date is the same', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(redate(draft, draft.report.source.date)).toEqual(draft);
      }),
    );
  });

  it('forgets the dates between: the last one counts', () => {
    fc.assert(
      fc.property(drafts, dates, dates, (draft, a, b) => {
        expect(redate(redate(draft, a), b)).toEqual(redate(draft, b));
      }),
      { seed: 2021, numRuns: 60 },
    );
  });

  it('leaves the report in order', () => {
    fc.assert(
      fc.property(drafts, dates, (draft, date) => checkReport(redate(draft, date).report)),
      { seed: 2021, numRuns: 40 },
    );
  });
});
