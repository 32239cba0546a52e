import { expect, it } from 'vitest';
import { accuracy, median } from '../../../bench/figures.mjs';
import { leadWords, makeNames } from '../../../bench/names.mjs';
import { makePage } from '../../../bench/pages.mjs';
import { compile } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { foldString } from '../../../src/text/fold.ts';

const names = makeNames(2000);
const tableOf = (texts: readonly string[]) => ({
  entities: [{ id: 'bench', kind: 'place' as const }],
  names: texts.map((text) => ({ text, lang: 'und', entity: 0, kind: 'name' as const })),
});

it('makes the same names each time, and fewer names are the first of more', () => {
  expect(makeNames(25)).toEqual(names.slice(0, 25));
  expect(new Set(names.map(foldString)).size).toBe(names.length);
});

it('makes some names that begin with a word of many', () => {
  const led = names.filter((name) => leadWords.some((lead) => name.startsWith(`${lead} `)));
  expect(led.length).toBeGreaterThan(names.length / 20);
});

it('makes the same page each time, and another of another seed', () => {
  const { html } = makePage('small', names);
  expect(makePage('small', names).html).toBe(html);
  expect(makePage('small', names, { seed: 8 }).html).not.toBe(html);
});

it('knows every mention on its pages', () => {
  const { html, planted } = makePage('small', names);
  const text = html
    .slice(html.indexOf('<body>'))
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n');
  const found = find(compile(tableOf(names)), text).map(({ start, end }) => text.slice(start, end));
  expect(found.length).toBeGreaterThan(30);
  expect(accuracy(found, planted)).toEqual({ recall: 1, precision: 1 });
});

it('makes pages without a mention', () => {
  const { html, planted } = makePage('small', names, { share: 0 });
  expect(planted).toEqual([]);
  expect(find(compile(tableOf(names)), html)).toEqual([]);
});

it.each([
  [['a', 'b'], ['a', 'b'], { recall: 1, precision: 1 }],
  [['a'], ['a', 'a'], { recall: 0.5, precision: 1 }],
  [['a', 'a', 'c'], ['a'], { recall: 1, precision: 1 / 3 }],
  [[], ['a'], { recall: 0, precision: 1 }],
  [[], [], { recall: 1, precision: 1 }],
])('tells how much of %j is right where %j is', (found, planted, figures) => {
  expect(accuracy(found, planted)).toEqual(figures);
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[Number.NaN, 5], 5],
  [[], undefined],
])('takes the middle of %j', (numbers, middle) => expect(median(numbers)).toBe(middle));
