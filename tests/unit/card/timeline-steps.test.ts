import { describe, expect, test } from 'vitest';
import { stepsWithin } from '../../../src/card/timeline-steps.ts';
import { type CalendarName, calendars } from '../../../src/time/calendar.ts';
import { dayOf } from '../../../src/time/day.ts';

const from = (date: string) => Date.parse(date) / 86_400_000;

function written(first: string, end: string, calendar: CalendarName): readonly string[] {
  return stepsWithin(from(first), from(end), calendar).map(({ day, unit }) => {
    const { year, month, day: dayOfMonth } = calendars[calendar].dateOf(day);
    return { day: `${month}-${dayOfMonth}`, month: `${year}-${month}`, year: `${year}` }[unit];
  });
}

describe('the round dates of an axis', () => {
  test.each<[what: string, calendar: CalendarName, first: string, end: string, steps: readonly string[]]>([
    ['a week', 'gregory', '2021-07-28', '2021-08-03', ['7-28', '7-29', '7-30', '7-31', '8-1', '8-2']],
    ['a fortnight: odd days', 'gregory', '2021-07-20', '2021-08-04', ['7-21', '7-23', '7-25', '7-27', '7-29', '8-1', '8-3']],
    ['five weeks', 'gregory', '2021-07-01', '2021-08-06', ['7-1', '7-5', '7-10', '7-15', '7-20', '7-25', '8-1', '8-5']],
    ['five weeks', 'persian', '2021-07-01', '2021-08-06', ['4-10', '4-15', '4-20', '4-25', '5-1', '5-5', '5-10']],
    ['four months', 'gregory', '2021-04-20', '2021-08-20', ['2021-5', '2021-6', '2021-7', '2021-8']],
    ['four months', 'persian', '2021-04-20', '2021-08-20', ['1400-2', '1400-3', '1400-4', '1400-5']],
    ['over a new year', 'persian', '2021-01-01', '2021-05-01', ['1399-11', '1399-12', '1400-1', '1400-2']],
    ['a year: every other month', 'gregory', '2020-12-15', '2021-12-15', ['2021-1', '2021-3', '2021-5', '2021-7', '2021-9', '2021-11']],
    ['fifteen years', 'gregory', '2003-02-01', '2018-01-01', ['2004', '2006', '2008', '2010', '2012', '2014', '2016', '2018']],
    ['fifteen years', 'persian', '2003-02-01', '2018-01-01', ['1382', '1384', '1386', '1388', '1390', '1392', '1394', '1396']],
    ['a century', 'persian', '1920-01-01', '2021-01-01', ['1300', '1320', '1340', '1360', '1380']],
  ])('%s, %s', (_what, calendar, first, end, steps) => expect(written(first, end, calendar)).toEqual(steps));

  test('months of the Solar Hijri calendar begin about the 21st', () => {
    const begins = stepsWithin(dayOf(2021, 1, 1), dayOf(2021, 12, 31), 'persian').map(({ at }) => calendars.gregory.dateOf(at).day);
    expect(begins.length).toBeGreaterThan(4);
    for (const day of begins) expect([20, 21, 22, 23]).toContain(day);
  });
});
