import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysInMonth } from '../../../src/time/day.ts';
import { compareIntervals, EdtfError, readEdtf } from '../../../src/time/edtf.ts';

const MS_PER_DAY = 86_400_000;
const iso = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

describe('dayOf', () => {
  it('counts like the platform calendar over the years it knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (day) => {
        const date = new Date(day * MS_PER_DAY);
        expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      }),
      { seed: 2021, numRuns: 2000 },
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
    expect([4, 7, 12].map((month) => daysInMonth(2021, month))).toEqual([30, 31, 31]);
  });
});

describe('readEdtf', () => {
  it.each([
    ['2021-07-10', '2021-07-10', '2021-07-10', 'day', false, false],
    ['2021-07-10~', '2021-07-10', '2021-07-10', 'day', true, false],
    ['2021-07-10?', '2021-07-10', '2021-07-10', 'day', false, true],
    ['2021-07-10%', '2021-07-10', '2021-07-10', 'day', true, true],
    ['2021-07', '2021-07-01', '2021-07-31', 'month', false, false],
    ['2021-07~', '2021-07-01', '2021-07-31', 'month', true, false],
    ['2020-02', '2020-02-01', '2020-02-29', 'month', false, false],
    ['2021-12', '2021-12-01', '2021-12-31', 'month', false, false],
    ['2021-07-XX', '2021-07-01', '2021-07-31', 'month', false, false],
    ['2021', '2021-01-01', '2021-12-31', 'year', false, false],
    ['2021?', '2021-01-01', '2021-12-31', 'year', false, true],
    ['2021-XX', '2021-01-01', '2021-12-31', 'year', false, false],
    ['2021-XX-XX', '2021-01-01', '2021-12-31', 'year', false, false],
    ['199X', '1990-01-01', '1999-12-31', 'decade', false, false],
    ['199X~', '1990-01-01', '1999-12-31', 'decade', true, false],
    ['19XX', '1900-01-01', '1999-12-31', 'century', false, false],
    ['2021-21', '2021-03-01', '2021-05-31', 'season', false, false],
    ['2021-22', '2021-06-01', '2021-08-31', 'season', false, false],
    ['2021-23', '2021-09-01', '2021-11-30', 'season', false, false],
    ['2023-24', '2023-12-01', '2024-02-29', 'season', false, false],
    ['0044-03-15', '0044-03-15', '0044-03-15', 'day', false, false],
    ['-0043-03-15', '-000043-03-15', '-000043-03-15', 'day', false, false],
  ])('reads %s', (text, first, last, grain, approximate, uncertain) => {
    const { start, end } = readEdtf(text);
    expect(start).toBe(end);
    expect(start).toMatchObject({ grain, approximate, uncertain });
    expect(start?.first).toBe(Date.parse(first) / MS_PER_DAY);
    expect(start?.last).toBe(Date.parse(last) / MS_PER_DAY);
  });

  it.each([
    ['2021-07-05/2021-07-10~', '2021-07-05', '2021-07-10'],
    ['2021-05/2021-07-10~', '2021-05-01', '2021-07-10'],
    ['../2001', null, '2001-12-31'],
    ['/2001', null, '2001-12-31'],
    ['2021-05/..', '2021-05-01', null],
    ['2021-05/', '2021-05-01', null],
    ['2021/2021', '2021-01-01', '2021-12-31'],
    ['2021-07/2021-07-10', '2021-07-01', '2021-07-10'],
  ])('reads the interval %s', (text, first, last) => {
    const { start, end } = readEdtf(text);
    expect(start && iso(start.first)).toBe(first);
    expect(end && iso(end.last)).toBe(last);
  });

  it.each([
    ['', 'is not a date'],
    [' 2021', 'is not a date'],
    ['21', 'is not a date'],
    ['2021-7', 'is not a date'],
    ['2021-07-1', 'is not a date'],
    ['2021-W27', 'is not a date'],
    ['2021-07-10T12:00', 'is not a date'],
    ['2021-07-10~~', 'is not a date'],
    ['~2021', 'is not a date'],
    ['Y17000', 'is not a date'],
    ['[2020,2021]', 'is not a date'],
    ['1XXX', 'is not a date'],
    ['۲۰۲۱', 'is not a date'],
    ['2021-07-10\n', 'is not a date'],
    ['..', 'is not a date'],
    ['../..', 'open at both ends'],
    ['/', 'open at both ends'],
    ['2021/2022/2023', 'more than one "/"'],
    ['2021-00', 'no such month'],
    ['2021-13', 'no such month'],
    ['2021-20', 'no such month'],
    ['2021-25', 'no such month'],
    ['2021-02-29', 'no such day'],
    ['2021-04-31', 'no such day'],
    ['2021-04-00', 'no such day'],
    ['2021-21-05', 'a day in a season'],
    ['2021-XX-05', 'a month that is not known'],
    ['199X-05', 'a year that is not known'],
    ['-0000', 'write 0000'],
    ['2022/2021', 'ends before it starts'],
    ['2021-07-11/2021-07-10~', 'ends before it starts'],
  ])('refuses %j', (text, reason) => {
    expect(() => readEdtf(text)).toThrow(EdtfError);
    expect(() => readEdtf(text)).toThrow(reason);
  });

  it('throws nothing but EdtfError, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129X-/.~?%T ') }), (text) => {
        try {
          const { start, end } = readEdtf(text);
          expect(start ?? end).not.toBeNull();
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});

describe('compareIntervals', () => {
  it('sorts by start, the wider later, an open start first', () => {
    const sorted = [
      '../2001',
      '../2021-07-10~',
      '2021-05/2021-07-10~',
      '2021-07-05/2021-07-10~',
      '2021-07-10~',
      '2021-07-10~/2021-08-10~',
      '2021-07-10~/..',
    ];
    const shuffled = [6, 3, 0, 5, 2, 4, 1].map((index) => sorted[index] as string);
    expect(shuffled.sort((a, b) => compareIntervals(readEdtf(a), readEdtf(b)))).toEqual(sorted);
  });

  it('calls equal intervals equal, open ones too', () => {
    expect(compareIntervals(readEdtf('../2001'), readEdtf('/2001-12'))).toBe(0);
    expect(compareIntervals(readEdtf('2001/..'), readEdtf('2001/'))).toBe(0);
  });
});
