import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPack } from '../../../scripts/default-pack.ts';
import { compile } from '../../../src/match/compile.ts';
import { find, findAtAll } from '../../../src/match/find.ts';
import { startsIn } from '../../../src/match/starts.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { readCases } from '../../detection/cases.ts';
import { testTable } from './names.ts';
import { strewn } from './strewn.ts';

const seeded = { seed: 20210710, numRuns: 3000 };
const tried = {
  'the default report': compile(nameTable([decodePack(defaultPack())])),
  'the tests': compile(testTable),
};
const lines = ['positive', 'negative', 'mixed'].flatMap(readCases).map(({ text }) => text);

it('finds at the words that the sieve tells of what is found at all words, in every line of the tables', () => {
  const matcher = tried['the default report'];
  const wrong = lines.filter((line) => JSON.stringify(find(matcher, line)) !== JSON.stringify(findAtAll(matcher, line)));
  expect(wrong).toEqual([]);
});

const between = ['', '', ' ', ' ', '  ', '\n', '’', 'of the', ...strewn];

describe.each(Object.entries(tried))('%s', (_, matcher) => {
  const names = matcher.table.names.map(({ text }) => text);
  it('finds the same in names and pieces of names run together', () => {
    let hits = 0;
    const part = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.constantFrom(...between), fc.constantFrom(...between));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts
          .map(([name, from, to, inside, behind]) => {
            const cut = from % 3 === 0 ? from % name.length : 0;
            const end = to % 3 === 0 ? Math.max(cut, to % name.length) : name.length;
            const middle = (from + to) % (name.length + 1);
            return name.slice(cut, Math.min(middle, end)) + inside + name.slice(Math.min(middle, end), end) + behind;
          })
          .join('');
        const all = findAtAll(matcher, text);
        hits += all.length;
        expect(find(matcher, text)).toEqual(all);
      }),
      seeded,
    );
    expect(hits).toBeGreaterThan(1500);
  });
});

it.each([
  ['letters without a gap', 'kabul'.repeat(100_000)],
  ['joiners behind a name', `Kabul${'\u200c'.repeat(400_000)}`],
  ['a name behind joiners', `${'\u200c'.repeat(400_000)}Kabul`],
  ['names of many words', 'Islamic Emirate of Afghanistan '.repeat(20_000)],
  ['characters without a gap', '喀布尔'.repeat(150_000)],
  ['a name behind blanks', `${' '.repeat(400_000)}Kabul`],
])('goes through %s in a time that grows with the text', (_, text) => {
  const begun = performance.now();
  startsIn(tried['the default report'].sieve, text);
  // Were it to grow with the square, this would be minutes.
  expect(performance.now() - begun).toBeLessThan(5000);
});
