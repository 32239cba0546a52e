import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Timeline, timelineOf } from '../../../src/card/timeline.ts';
import type { EventKind } from '../../../src/model.ts';
import { dayOf } from '../../../src/time/day.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { event, REPORT, timelineIn, type Written } from './written-timeline.ts';

const timeline = (...written: readonly Written[]) => timelineIn('en-GB', written);

const mark = (made: Timeline, id: string) => {
  const found = made.marks.find(({ events }) => events.includes(id));
  if (!found) throw new Error(`no mark of ${id}`);
  return found;
};

describe('the marks', () => {
  test('no events, no timeline', () => {
    expect(timelineOf([], REPORT, 'en')).toBeUndefined();
  });

  test.each([
    { edtf: '2021-07-05/2021-07-08', openStart: false, openEnd: false, approximate: false },
    { edtf: '2021-07-05~/2021-07-08', openStart: false, openEnd: false, approximate: true },
    { edtf: '2021-07-05?', openStart: false, openEnd: false, approximate: true },
    { edtf: '../2001', openStart: true, openEnd: false, approximate: false },
    { edtf: '2021-05/..', openStart: false, openEnd: true, approximate: false },
    { edtf: '2021-05~/..', openStart: false, openEnd: true, approximate: true },
  ])('$edtf', ({ edtf, ...style }) => {
    expect(mark(timeline(['a', edtf]), 'a')).toMatchObject({ ...style, planned: false, lane: 0 });
  });

  test('open ends reach the edges', () => {
    const made = timeline(['past', '../2001'], ['future', '2021-07-10~/..', 'planned']);
    expect(mark(made, 'past').start).toBe(0);
    expect(mark(made, 'future').end).toBe(1);
  });

  test('a vaguer date makes a wider bar', () => {
    const made = timeline(['day', '2021-06-20'], ['week', '2021-06-20/2021-06-26'], ['month', '2021-06']);
    const width = (id: string) => mark(made, id).end - mark(made, id).start;
    expect(width('day')).toBeLessThan(width('week'));
    expect(width('week')).toBeLessThan(width('month'));
  });

  test('what lasted until the report ends at its line; what is planned from it starts there', () => {
    const made = timeline(['past', '2021-05/2021-07-10~'], ['plan', '2021-07-10~/2021-08-10~', 'planned'], ['now', '2021-07-10~', 'state']);
    expect(mark(made, 'past').end).toBeCloseTo(made.report, 10);
    expect(mark(made, 'now').end).toBeCloseTo(made.report, 10);
    expect(mark(made, 'plan')).toMatchObject({ planned: true, start: made.report });
  });

  test('events of one time share a mark, planned ones and states apart', () => {
    const made = timeline(
      ['a', REPORT],
      ['b', REPORT, 'claimed'],
      ['c', REPORT, 'planned'],
      ['d', REPORT, 'state'],
      ['e', REPORT, 'state'],
    );
    expect(made.marks.map(({ events }) => events)).toEqual([['a', 'b'], ['d', 'e'], ['c']]);
  });

  test('states lie in lanes of their own, below what happened', () => {
    const made = timeline(
      ['long', '2021-05/2021-07-10~', 'state'],
      ['a', '2021-05-02/2021-06-20'],
      ['b', '2021-06-01/2021-06-20', 'claimed'],
      ['short', '2021-06-02/2021-06-10', 'state'],
    );
    expect(['a', 'b', 'long', 'short'].map((id) => mark(made, id).lane)).toEqual([0, 1, 2, 3]);
    expect(made.lanes).toBe(4);
  });

  test('a plan goes on in the lane of what happened until the report', () => {
    const made = timeline(['past', '2021-05/2021-07-10~'], ['plan', '2021-07-10~/2021-08-10~', 'planned']);
    expect(mark(made, 'plan')).toMatchObject({ lane: mark(made, 'past').lane, start: mark(made, 'past').end });
  });

  test('each event is in one mark', () => {
    const made = timeline(['a', '2001'], ['b', '2001'], ['c', '2001~'], ['d', '2001-03']);
    expect(made.marks.flatMap(({ events }) => events).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('bars side by side share a lane, bars over one another do not', () => {
    const made = timeline(['a', '2021-06-01/2021-06-05'], ['b', '2021-06-20/2021-06-25'], ['c', '2021-06-22/2021-06-30']);
    expect(made.marks.map(({ lane }) => lane)).toEqual([0, 0, 1]);
    expect(made.lanes).toBe(2);
  });

  test('a date that cannot be read is an error', () => {
    expect(() => timeline(['a', 'last week'])).toThrow('last week');
  });
});

describe('the break', () => {
  test('is drawn where decades are left out', () => {
    const { breaks, report } = timeline(['rule', '../2001'], ['since', '2021-05/2021-07-10~']);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]?.start).toBeGreaterThan(0.05);
    expect(breaks[0]?.end).toBeLessThan(report);
  });

  test('is not there where nothing is left out', () => {
    expect(timeline(['since', '2021-05/2021-07-10~'], ['week', '2021-07-05/2021-07-10~']).breaks).toEqual([]);
  });
});

describe('the labels', () => {
  const labels = (made: Timeline) => made.ticks.map(({ label }) => label);

  test.each([
    { name: 'a week: days', events: [['a', '2021-07-03/2021-07-10']] as const, first: '3 Jul 2021' },
    { name: 'a summer: months', events: [['a', '2021-05/2021-07-10~']] as const, first: 'May 2021' },
    { name: 'decades: years', events: [['a', '1996/2001']] as const, first: '1996' },
    { name: 'before a year: that year', events: [['a', '../2001']] as const, first: '2001' },
  ])('$name', ({ events, first }) => {
    expect(labels(timeline(...events))[0]).toBe(first);
  });

  test('the first label of each section has the year, the others of it do not repeat it', () => {
    const made = timeline(['rule', '../2001'], ['since', '2021-05/2021-07-10~'], ['plan', '2021-07-10~/2021-08-10~', 'planned']);
    expect(labels(made)).toEqual(['2001', 'May 2021', 'Jun', '10 Aug']);
  });

  test('some are left out of a narrow card, so that the others do not touch', () => {
    const { ticks } = timeline(['rule', '../2001'], ['since', '2021-05/2021-07-10~'], ['plan', '2021-07-10~/2021-08-10~', 'planned']);
    expect(ticks.filter(({ minor }) => !minor).map(({ label }) => label)).toEqual(['2001', 'May 2021', 'Jun']);
  });

  test('are in the reader’s language', () => {
    expect(timelineOf([event('a', '2021-05/2021-07-10~')], REPORT, 'de')?.ticks[0]?.label).toBe('Mai 2021');
    expect(timelineOf([event('a', '2021-05/2021-07-10~')], REPORT, 'fa-u-ca-gregory')?.ticks[0]?.label).toContain('۲۰۲۱');
  });
});

describe('whatever the events', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
    .map(([date, length, sign]) => date.slice(0, length) + sign);
  const edtf = fc.oneof(
    partial,
    partial.map((date) => `${date}/..`),
    partial.map((date) => `../${date}`),
    fc.tuple(day, day).map((pair) => pair.sort().join('/')),
  );
  const kind = fc.constantFrom<EventKind>('occurred', 'planned', 'claimed', 'denied', 'state');
  const events = fc
    .array(fc.tuple(edtf, kind), { minLength: 1, maxLength: 25 })
    .map((list) => list.map(([date, kind], i) => event(`e${i}`, date, kind)));

  test('marks lie within the width, in order, wide enough, and no lane holds two at one place', () => {
    fc.assert(
      fc.property(events, partial, (events, report) => {
        const made = timelineOf(events, report, 'en');
        if (!made) throw new Error('no timeline');
        const lanes: number[] = [];
        let before = 0;
        for (const { start, end, lane } of made.marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(1);
          expect(end - start).toBeGreaterThan(0.027);
          expect(start).toBeGreaterThanOrEqual(lanes[lane] ?? 0);
          lanes[lane] = end;
          before = start;
        }
        expect(lanes).toHaveLength(made.lanes);
        expect(made.marks.flatMap((mark) => mark.events).sort()).toEqual(events.map(({ id }) => id).sort());
      }),
      { seed: 20210710, numRuns: 500 },
    );
  });

  test('labels lie within the width, in order, each apart from the next and from the report’s line', () => {
    fc.assert(
      fc.property(events, partial, (events, report) => {
        const made = timelineOf(events, report, 'en');
        let before = -1;
        for (const { at } of made?.ticks ?? []) {
          expect(at - before).toBeGreaterThan(0.03);
          expect(at).toBeLessThanOrEqual(1);
          expect(Math.abs(at - (made?.report ?? 0))).toBeGreaterThan(0.05);
          before = at;
        }
      }),
      { seed: 20210710, numRuns: 500 },
    );
  });

  const millennia = fc
    .tuple(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(0, 1, 2),
    )
    .map(([year, month, day, parts]) => {
      const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
      return [years, ...[month, day].slice(0, parts).map((part) => String(part).padStart(2, '0'))].join('-');
    });
  const around = fc
    .tuple(day, fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }))
    .map(([date, after]) => after.map((days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)));
  const spans = fc.oneof(fc.array(millennia, { minLength: 1, maxLength: 12 }), around, fc.array(partial, { minLength: 1, maxLength: 12 }));
  const locales = fc.constantFrom('en', 'de', 'ru', 'fa', 'ps-AF', 'fa-u-ca-gregory', 'en-u-ca-persian');
  const todays = fc.option(fc.integer({ min: dayOf(-3000, 1, 1), max: dayOf(3000, 12, 31) }), { nil: undefined });

  test('from days to millennia, in both calendars: bars apart, time in order, labels apart and within the width', () => {
    fc.assert(
      fc.property(spans, kind, locales, todays, (dates, kind, locale, today) => {
        const report = dates[0] ?? '2021';
        const made = timelineOf(
          dates.map((date, i) => event(`e${i}`, date, i % 2 ? kind : 'occurred')),
          report,
          locale,
          { today },
        );
        if (!made) throw new Error('no timeline');
        for (const a of made.marks) {
          expect(a.start).toBeGreaterThanOrEqual(0);
          expect(a.end).toBeLessThanOrEqual(1);
          for (const b of made.marks) if (a !== b && a.lane === b.lane) expect(a.end <= b.start || b.end <= a.start).toBe(true);
          for (const b of made.marks) if (a.state !== b.state) expect(Math.sign(a.lane - b.lane)).toBe(a.state ? 1 : -1);
        }
        // What ended before another began lies to its left.
        const middle = (i: number) => {
          const { start, end } = mark(made, `e${i}`);
          return (start + end) / 2;
        };
        const read = dates.map((date) => readEdtf(date));
        for (const [i, a] of read.entries())
          for (const [j, b] of read.entries())
            if ((a.end?.last ?? 0) < (b.start?.first ?? 0)) expect(middle(i)).toBeLessThanOrEqual(middle(j) + 0.029);
        const boxes = made.ticks.map(({ at, label, align }) => {
          const width = label.length * 0.0165;
          const from = { start: at, middle: at - width / 2, end: at - width }[align];
          return { from, to: from + width };
        });
        for (const [i, { from, to }] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(boxes[i - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 1400, numRuns: 500 },
    );
  });
});
