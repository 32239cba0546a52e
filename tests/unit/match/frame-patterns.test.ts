import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../src/match/frames.ts';

/** A repetition without an end, but for one in a class of characters. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

const withoutClasses = (source: string) => source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');

describe('the patterns round names', () => {
  const sources = FRAMES.patterns.flatMap(({ before, after }) => [before ?? '', after ?? '']);

  it('repeat nothing without end: a page may have a word of a million letters', () => {
    expect(sources.filter((source) => UNBOUNDED.test(withoutClasses(source)))).toEqual([]);
    expect(['a+', '(?:ab)*', '[a-z]{2,}'].map((source) => UNBOUNDED.test(withoutClasses(source)))).toEqual([true, true, true]);
    expect(['a\\+', '[*+]', '[a-z]{2,3}'].map((source) => UNBOUNDED.test(withoutClasses(source)))).toEqual([false, false, false]);
  });

  it('ask for something', () => {
    for (const { before, after } of FRAMES.patterns) expect(before ?? after).toBeTruthy();
  });
});
