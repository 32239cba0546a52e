import { describe, expect, test } from 'vitest';
import { type Day, dayOf } from '../../../src/time/day.ts';
import { timelineIn, type Written } from './written-timeline.ts';

describe('today', () => {
  const june = ['june', '2021-06-01/2021-06-30'] as const;
  const on = (today: Day, ...written: readonly Written[]) => timelineIn('en', written, { today });

  test.each<[what: string, today: Day, near: boolean]>([
    ['before all that is drawn', dayOf(2021, 5, 1), false],
    ['within the axis', dayOf(2021, 6, 10), true],
    ['the report’s own day', dayOf(2021, 7, 10), true],
    ['a week after the axis', dayOf(2021, 7, 18), true],
    ['as long after it as all that is drawn', dayOf(2021, 9, 5), false],
    ['years later', dayOf(2026, 11, 28), false],
  ])('%s', (_what, today, near) => expect(on(today, june).today !== undefined).toBe(near));

  test('lies to the right of the report where it is later, to the left where it is earlier', () => {
    for (const [day, side] of [
      [dayOf(2021, 7, 30), 1],
      [dayOf(2021, 6, 10), -1],
    ] as const) {
      const made = on(day, june);
      expect(Math.sign((made.today?.at ?? 0) - made.report)).toBe(side);
    }
  });

  test('makes no break and moves nothing into another order', () => {
    const made = on(dayOf(2021, 8, 1), june, ['rule', '../2001']);
    expect(made.breaks).toHaveLength(1);
    expect(made.today?.at).toBeLessThanOrEqual(1);
  });

  test('that lies in a break is not marked', () => {
    expect(on(dayOf(2010, 1, 1), june, ['rule', '../2001']).today).toBeUndefined();
  });

  test('has no word of its own where that would touch the report’s', () => {
    const made = on(dayOf(2021, 7, 11), june);
    expect(made.today?.label).toBeUndefined();
    expect(made.reportLabel).toBeDefined();
  });

  test('is not there unless it is told', () => {
    expect(timelineIn('en', [june]).today).toBeUndefined();
  });
});
