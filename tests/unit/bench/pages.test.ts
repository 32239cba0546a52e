import { expect, it } from 'vitest';
import { accuracy, median } from '../../../bench/figures.mjs';
import { leadWords, makeNames } from '../../../bench/names.mjs';
import { makeHitsPages, makePage } from '../../../bench/pages.mjs';
import { foldString } from '../../../src/text/fold.ts';

const names = makeNames(2000);
/** Every name that stands in a text as words of its own; none of them is part of another. */
function namesIn(text: string, among = names): string[] {
  return among.flatMap((name) => text.match(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')) ?? []);
}

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
  const found = namesIn(text);
  expect(found.length).toBeGreaterThan(30);
  expect(accuracy(found, planted)).toEqual({ recall: 1, precision: 1 });
});

it('makes pages without a mention', () => {
  const { html, planted } = makePage('small', names, { share: 0 });
  expect(planted).toEqual([]);
  expect(namesIn(html)).toEqual([]);
});

it('makes pages full of mentions, of which none is near what is seen on the one', () => {
  const few = names.slice(0, 10);
  const { near, far } = makeHitsPages(few);
  expect(namesIn(near, few).length).toBeGreaterThanOrEqual(10_000);
  expect(namesIn(far, few)).toEqual(namesIn(near, few));
  expect(namesIn(near.slice(0, 20_000), few).length).toBeGreaterThan(100);
  expect(namesIn(far.slice(0, 20_000), few)).toEqual([]);
});

it.each([
  [['a', 'b'], ['a', 'b'], { recall: 1, precision: 1 }],
  [['a'], ['a', 'a'], { recall: 0.5, precision: 1 }],
  [['a', 'a', 'c'], ['a'], { recall: 1, precision: 1 / 3 }],
  [[], ['a'], { recall: 0, precision: 1 }],
  [[], [], { recall: 1, precision: 1 }],
  [['Évora-e  X'], ['evora e x'], { recall: 1, precision: 1 }],
])('tells how much of %j is right where %j is', (found, planted, figures) => {
  expect(accuracy(found, planted)).toEqual(figures);
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[Number.NaN, 5], 5],
  [[], undefined],
])('takes the middle of %j', (numbers, middle) => expect(median(numbers)).toBe(middle));
