import { describe, expect, it } from 'vitest';
import { rangesOf, within } from '../../../src/text/ranges.ts';

describe('ranges', () => {
  it.each([
    ['', []],
    ['ad', [[0xad, 0xad]]],
    ['300-36f', [[0x300, 0x36f]]],
    [
      'ad 300-36f feff',
      [
        [0xad, 0xad],
        [0x300, 0x36f],
        [0xfeff, 0xfeff],
      ],
    ],
  ])('%j are read as %j', (written, ranges) => {
    expect(rangesOf(written)).toEqual(ranges);
  });

  it.each([
    [0xac, false],
    [0xad, true],
    [0xae, false],
    [0x300, true],
    [0x36f, true],
    [0x370, false],
  ])('have %i in them: %s', (code, expected) => {
    expect(within(rangesOf('ad 300-36f'), code)).toBe(expected);
  });
});
