import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moved, shiftEdtf, stepDays } from '../../../src/time/shift.ts';

describe('a date moved', () => {
  it.each<[edtf: string, moved: Moved, steps: number, to: string | undefined]>([
    ['2021-07-10', 'whole', 3, '2021-07-13'],
    ['2021-07-31', 'whole', 1, '2021-08-01'],
    ['2021-01-01', 'whole', -1, '2020-12-31'],
    ['2020-02-28', 'whole', 1, '2020-02-29'],
    ['2021-07-10~', 'whole', 1, '2021-07-11~'],
    ['0001-01-01', 'whole', -1, '0000-12-31'],
    ['0099-12-31', 'whole', 1, '0100-01-01'],
    ['2021-07', 'whole', -7, '2020-12'],
    ['2021-07-XX', 'whole', 6, '2022-01-XX'],
    ['2021-24', 'whole', 1, '2022-21'],
    ['2021', 'whole', -22, '1999'],
    ['2021-XX', 'whole', 1, '2022-XX'],
    ['2021-XX-XX', 'whole', 1, '2022-XX-XX'],
    ['-0043', 'whole', 1, '-0042'],
    ['199X', 'whole', 1, '200X'],
    ['19XX?', 'whole', -1, '18XX?'],
    ['2021-07-01/2021-07-10', 'whole', 2, '2021-07-03/2021-07-12'],
    ['2021-05/2021-06%', 'end', 1, '2021-05/2021-07%'],
    ['2021-05/2021-06', 'start', 1, '2021-06'],
    ['2021-07-10', 'end', 5, '2021-07-10/2021-07-15'],
    ['2021-07-10', 'start', -5, '2021-07-05/2021-07-10'],
    ['2021/..', 'start', -1, '2020/..'],
    ['2021/..', 'whole', 1, '2022/..'],
    ['/2021', 'end', 1, '/2022'],
    ['2021-07-10', 'start', 5, undefined],
    ['2021-07-01/2021-07-10', 'end', -20, undefined],
    ['2021/..', 'end', 1, undefined],
    ['2021-05/2021-07-10', 'whole', 1, undefined],
    ['9999', 'whole', 1, undefined],
    ['-019X', 'whole', 1, undefined],
  ])('%s, %s by %i: %s', (edtf, moved, steps, to) => {
    expect(shiftEdtf(edtf, moved, steps)).toBe(to);
  });

  it('comes back', () => {
    const pad = (n: number, length: number) => `${n}`.padStart(length, '0');
    const year = fc.integer({ min: 1000, max: 8000 });
    const date = fc.oneof(
      year.map((y) => `${y}`),
      year.map((y) => `${pad(Math.floor(y / 10), 3)}X`),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}`),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, m]) => `${y}-${m}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom('', '~', '?'))
        .map(([y, m, d, mark]) => `${y}-${pad(m, 2)}-${pad(d, 2)}${mark}`),
    );
    fc.assert(
      fc.property(date, fc.integer({ min: -90, max: 90 }), (edtf, steps) => {
        const there = shiftEdtf(edtf, 'whole', steps) ?? '';
        expect(shiftEdtf(there, 'whole', -steps)).toBe(edtf);
      }),
    );
  });

  it.each<[edtf: string, moved: Moved, days: number | undefined]>([
    ['2021-07-10', 'whole', 1],
    ['2021-05/2021-07-10', 'end', 1],
    ['2021-05/2021-07-10', 'start', 30.44],
    ['2021-05/2021-07-10', 'whole', undefined],
    ['../2021', 'start', undefined],
    ['../2021', 'whole', 365.24],
  ])('a step of %s, %s, is about so many days: %s', (edtf, moved, days) => {
    expect(stepDays(edtf, moved)).toBe(days);
  });
});
