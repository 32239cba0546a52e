import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layAxis, momentAt, placeDay } from '../../../src/card/timeline-axis.ts';
import { dayOf } from '../../../src/time/day.ts';

const closed = { start: false, end: false };
const may = dayOf(2021, 5, 1);
const july = dayOf(2021, 7, 10);

describe('the axis', () => {
  test.each([
    { name: 'one day', days: [july], sections: 1 },
    { name: 'one week', days: [july - 7, july], sections: 1 },
    { name: 'spring and summer', days: [may, july - 7, july], sections: 1 },
    { name: 'twenty years and a summer', days: [dayOf(2002, 1, 1), may, july], sections: 2 },
    { name: 'a century, a decade and a week', days: [dayOf(1901, 1, 1), dayOf(2011, 1, 1), july - 7, july], sections: 3 },
    { name: 'years evenly apart', days: [2001, 2006, 2011, 2016, 2021].map((year) => dayOf(year, 1, 1)), sections: 1 },
  ])('$name: $sections section(s)', ({ days, sections }) => {
    expect(layAxis(days, closed).sections).toHaveLength(sections);
  });

  test('is linear within a section', () => {
    const axis = layAxis([may, july], closed);
    const step = placeDay(axis, may + 10) - placeDay(axis, may);
    expect(placeDay(axis, may + 60) - placeDay(axis, may + 50)).toBeCloseTo(step, 10);
  });

  test('fills the width', () => {
    const { sections } = layAxis([dayOf(2002, 1, 1), may, july], closed);
    expect(sections[0]?.from).toBe(0);
    expect(sections.at(-1)?.to).toBeCloseTo(1, 10);
  });

  test('leaves room for arrows at open sides only', () => {
    const { sections } = layAxis([may, july], { start: true, end: true });
    expect(sections[0]?.from).toBeGreaterThan(0.05);
    expect(sections.at(-1)?.to).toBeLessThan(0.95);
  });

  test('gives the section with more dates more room', () => {
    const [long, busy] = layAxis([dayOf(2002, 1, 1), may, july - 7, july - 5, july], closed).sections;
    expect(busy && busy.to - busy.from).toBeGreaterThan(2 * (long ? long.to - long.from : 1));
  });

  const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });
  test('keeps every day within 0 and 1 and in order, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 30 }), fc.boolean(), fc.boolean(), anyDay, (days, start, end, other) => {
        const axis = layAxis(days, { start, end });
        const places = [...days, other].sort((a, b) => a - b).map((day) => placeDay(axis, day));
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          expect(place).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
        }
        for (const { from, to } of axis.sections) expect(to).toBeGreaterThan(from);
      }),
      { seed: 20210710, numRuns: 500 },
    );
  });

  test('draws two days of one cluster apart from one another', () => {
    const axis = layAxis([dayOf(1901, 1, 1), july, july + 1], closed);
    expect(placeDay(axis, july + 1) - placeDay(axis, july)).toBeGreaterThan(0.1);
  });

  test('tells the moment at a place, as it places days', () => {
    const days = fc.array(fc.integer({ min: -700_000, max: 40_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.boolean(), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (some, start, end, at) => {
        const axis = layAxis(some, { start, end });
        const first = axis.sections[0]?.from ?? 0;
        const last = axis.sections.at(-1)?.to ?? 1;
        const place = first + at * (last - first);
        expect(placeDay(axis, momentAt(axis, place))).toBeCloseTo(place, 6);
      }),
    );
  });

  test('goes on at the scale of its ends beyond them', () => {
    const axis = layAxis([may, july], { start: true, end: true });
    expect(momentAt(axis, 0)).toBeLessThan(may);
    expect(momentAt(axis, 1)).toBeGreaterThan(july);
  });
});
