import { expect, it } from 'vitest';
import { kept } from '../../../src/text/kept.ts';

it('makes a value once for each key, empty ones too', () => {
  const made: string[] = [];
  const map = new Map<string, string>();
  const read = (key: string) =>
    kept(map, key, () => {
      made.push(key);
      return key.slice(1);
    });
  expect([read('a'), read('bc'), read('a')]).toEqual(['', 'c', '']);
  expect(made).toEqual(['a', 'bc']);
});
