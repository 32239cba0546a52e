import { describe, expect, test } from 'vitest';
import { firstSolarDay, solarDateOf, solarDayOf } from '../../../src/time/solar-hijri.ts';

describe('the Solar Hijri calendar', () => {
  test.each([
    ['1304-1-11', '1925-03-31'],
    ['1357-11-22', '1979-02-11'],
    ['1399-12-30', '2021-03-20'],
    ['1400-1-1', '2021-03-21'],
    ['1400-4-19', '2021-07-10'],
    ['1400-5-24', '2021-08-15'],
    ['1402-12-29', '2024-03-19'],
    ['1403-12-30', '2025-03-20'],
  ])('%s is %s', (solar, gregorian) => {
    const [year = 0, month = 0, day = 0] = solar.split('-').map(Number);
    const same = Date.parse(gregorian) / 86_400_000;
    expect(solarDayOf(year, month, day)).toBe(same);
    expect(solarDateOf(same)).toEqual({ year, month, day });
  });

  test('begins where it says', () => {
    expect(solarDateOf(firstSolarDay)).toEqual({ year: 1, month: 1, day: 1 });
    expect(solarDateOf(firstSolarDay - 1)).toMatchObject({ year: 0, month: 12 });
  });

  test('agrees with the platform on every day from 1300 to 1450', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const end = solarDayOf(1451, 1, 1);
    const differing: string[] = [];
    for (let day = solarDayOf(1300, 1, 1); day < end; day++) {
      const { year, month, day: dayOfMonth } = solarDateOf(day);
      const own = `${month}/${dayOfMonth}/${year}`;
      const theirs = format.format((day + 0.5) * 86_400_000).replace(/ .*/, '');
      if (own !== theirs || solarDayOf(year, month, dayOfMonth) !== day) differing.push(`${own} is ${theirs}`);
    }
    expect(differing).toEqual([]);
  });
});
