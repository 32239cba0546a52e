import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, type Line } from '../../../library/settings/lines.ts';

const key = (entry: string) => entry;
const shown = (lines: readonly Line<string>[]) => lines.map(({ entry, taken }) => (taken ? `(${entry})` : entry)).join(' ');

/** The lines after the store held each of these lists in turn; what is in `taken` was taken out on the page. */
function after(lists: readonly string[], taken = ''): string {
  const here = new Set(taken.split(''));
  return shown(lists.reduce<readonly Line<string>[]>((lines, list) => follow(lines, list.split(''), key, here), []));
}

describe('lines that follow the store', () => {
  it.each([
    ['show what is stored, in its order', ['cba'], '', 'c b a'],
    ['put what is new first', ['ba', 'dcba'], '', 'd c b a'],
    ['let go what went elsewhere', ['cba', 'ca'], '', 'c a'],
    ['keep the place of what was taken here', ['cba', 'ca'], 'b', 'c (b) a'],
    ['keep several', ['cba', ''], 'abc', '(c) (b) (a)'],
    ['put back in the old place what the store now has first', ['cba', 'ca', 'bca'], 'b', 'c b a'],
    ['show as held what was taken here and is not yet gone', ['cba'], 'b', 'c b a'],
    ['let go elsewhere what was once taken here and came back', ['cba', 'ca', 'bca', 'ca'], '', 'c a'],
    ['show nothing that was never there', [''], 'x', ''],
    ['show each once', ['aab'], '', 'a b'],
  ])('%s', (_what, lists, taken, expected) => {
    expect(after(lists, taken)).toBe(expected);
  });

  it('hold just what is stored, once each, and beside it only what was taken here, never out of order', () => {
    const entries = fc.uniqueArray(fc.constantFrom(...'abcdef'));
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 6 }), entries, (lists, taken) => {
        const here = new Set(taken);
        let lines: readonly Line<string>[] = [];
        for (const list of lists) {
          const before = lines.map((line) => line.key);
          lines = follow(lines, list, key, here);
          const keys = lines.map((line) => line.key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.filter((each) => !lines.find((line) => line.key === each)?.taken).sort()).toEqual([...list].sort());
          expect(lines.filter((line) => line.taken).every((line) => here.has(line.key))).toBe(true);
          expect(keys.filter((each) => before.includes(each))).toEqual(before.filter((each) => keys.includes(each)));
        }
      }),
      { seed: 2021, numRuns: 300 },
    );
  });
});
