import { describe, expect, test } from 'vitest';
import { ageOf } from '../../../src/time/age.ts';
import { dayAt, dayOf } from '../../../src/time/day.ts';
import { readEdtf } from '../../../src/time/edtf.ts';

const today = dayOf(2026, 11, 28);
const age = (edtf: string, on = today) => {
  const found = ageOf(readEdtf(edtf), on);
  return found && `${found.about ? 'about ' : ''}${found.count} ${found.unit}`;
};

describe('the age of a date', () => {
  test.each([
    ['2026-11-28', '0 day'],
    ['2026-11-27', '1 day'],
    ['2026-11-15', '13 day'],
    ['2026-11-14', '2 week'],
    ['2026-10-04', '7 week'],
    ['2026-10-03', '1 month'],
    ['2026-09-28', '2 month'],
    ['2026-09-29', '1 month'],
    ['2025-01-01', '22 month'],
    ['2024-11-29', '23 month'],
    ['2024-11-28', '2 year'],
    ['2021-07-10', '5 year'],
    ['2021-11-28', '5 year'],
    ['2021-11-29', '4 year'],
  ])('%s, known to the day, is of %s', (edtf, expected) => expect(age(edtf)).toBe(expected));

  test.each([
    ['2026-11', '0 month'],
    ['2026-10', '1 month'],
    ['2021-07', '5 year'],
    ['2026-22', '3 month'],
    ['2026', '0 year'],
    ['2025', '1 year'],
    ['2021', '5 year'],
  ])('%s is told no finer than it is known: %s', (edtf, expected) => expect(age(edtf)).toBe(expected));

  test.each([
    ['2021-07-10~', 'about 5 year'],
    ['2021-07-10?', 'about 5 year'],
    ['2021-07-10%', 'about 5 year'],
    ['2021-07-05/2021-07-10~', 'about 5 year'],
    ['2021-07-05~/2021-07-10', '5 year'],
    ['2026-11-27~', 'about 1 day'],
  ])('%s is as sure as its end: %s', (edtf, expected) => expect(age(edtf)).toBe(expected));

  test.each([
    ['2026-11-28~', 'about today says nothing'],
    ['2026-11-29', 'tomorrow'],
    ['2026-12', 'next month'],
    ['2021/..', 'open'],
    ['201X', 'a decade'],
    ['19XX', 'a century'],
  ])('%s has none: %s', (edtf) => expect(age(edtf)).toBeUndefined());

  test('a span of days is as old as its last day', () => expect(age('2026-11-20/2026-12-05', dayOf(2026, 12, 5))).toBe('0 day'));
});

test('the day is the one of the clock on the wall', () => {
  expect(dayAt(new Date(2026, 10, 28, 0, 5))).toBe(today);
  expect(dayAt(new Date(2026, 10, 28, 23, 55))).toBe(today);
});
