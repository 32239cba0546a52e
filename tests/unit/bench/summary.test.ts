import { describe, expect, it } from 'vitest';
import { asked } from '../../../bench/asked.mjs';
import { summaryOf, verdict } from '../../../bench/summary.mjs';

const row = (contender: string, more: object) => ({ contender, page: 'book', names: 10_000, ...more });
const own = [row('floor', { warm: 10, cold: 20 }), row('backgrounder', { warm: 15, cold: 60, recall: 1, precision: 0.5 })];
const summary = (figures: object) => summaryOf({ pages: undefined, real: undefined, extension: undefined, ...figures });
const lineOf = (figures: object, what: string) =>
  summary(figures)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find((cells) => cells[1] === what)
    ?.slice(2, -1);

describe('the summary', () => {
  it('tells each figure in the floor of the same page', () => {
    expect(lineOf({ pages: own }, 'warm scan, 10,000 names, book')).toEqual(['at most 2.00 x floor', '1.50 x floor', '–', 'yes']);
    expect(lineOf({ pages: own }, 'cold scan, 10,000 names, book')).toEqual(['at most 2.50 x floor', '3.00 x floor', '–', 'no']);
  });

  it('lets real pages decide', () => {
    const real = [row('floor', { warm: 10 }), row('backgrounder', { warm: 25 })];
    const cells = ['at most 2.00 x floor', '1.50 x floor', '2.50 x floor', 'no'];
    expect(lineOf({ pages: own, real }, 'warm scan, 10,000 names, book')).toEqual(cells);
  });

  it('lets planted mentions decide what was found', () => {
    const real = [row('backgrounder', { recall: 0.5 })];
    expect(lineOf({ pages: own, real }, 'recall, the least on any page')).toEqual(['at least 1.000', '1.000', '0.500', 'yes']);
  });

  it('takes the worst of what must hold on every page', () => {
    const pages = [...own, { contender: 'backgrounder', page: 'huge', names: 25, recall: 0.25, precision: 1 }];
    expect(lineOf({ pages }, 'recall, the least on any page')).toEqual(['at least 1.000', '0.250', '–', 'no']);
  });

  it('reads the figures of the extension', () => {
    const load = [
      { page: 'blank', variant: 'default report', compile: 0.25, evaluate: 0.5, longest: 2 },
      { page: 'large, mentions', variant: 'default report', compile: 5, evaluate: 9, longest: 30 },
      { page: 'large, made-up names', variant: '25 names', longest: 3, heap: 1e6 },
      { page: 'large, made-up names', variant: '100000 names', longest: 4, heap: 3e6 },
    ];
    const changes = [{ file: 'hits-far', kind: 'append', main: 0.2, script: 0.1 }];
    const extension = { load, changes, waits: { firefox: { card: { warm: 50 } } } };
    const measured = (what: string) => lineOf({ extension }, what)?.slice(1);
    expect(measured('compile and evaluate on a page with nothing to find')).toEqual(['0.75 ms', '–', 'yes']);
    expect(measured('longest task of ours, any page, any number of names')).toEqual(['30.0 ms', '–', 'no']);
    expect(measured('a tab with 100,000 names, more than with 25, large')).toEqual(['2.00 MB', '–', 'no']);
    expect(measured('more per changed frame, 10,000 marks, none in view')).toEqual(['0.20 ms', '–', 'yes']);
    expect(measured('dwell to card, warm, Firefox')).toEqual(['3.00 frames', '–', 'no']);
    expect(measured('dwell to card, warm, Chromium')).toEqual(['–', '–', '–']);
  });

  it('says of nothing measured neither yes nor no', () => {
    const lines = summary({}).split('\n');
    expect(lines).toHaveLength(asked.length + 2);
    for (const line of lines.slice(2)) expect(line).toMatch(/\| – +\| – +\| – +\|$/);
  });
});

it.each([
  [1, { most: 1 }, 'yes'],
  [1.01, { most: 1 }, 'no'],
  [1, { least: 1 }, 'yes'],
  [0.999, { least: 1 }, 'no'],
  [undefined, { least: 1 }, '–'],
])('says of %j, asked to be %j: %s', (measured, row, said) => expect(verdict(measured, row)).toBe(said));

it('asks for one thing in each row, and each thing once', () => {
  for (const { most, least, scan, extension } of asked) {
    expect([most, least].filter((limit) => limit !== undefined)).toHaveLength(1);
    expect([scan, extension].filter((pick) => pick !== undefined)).toHaveLength(1);
  }
  expect(new Set(asked.map(({ what }) => what)).size).toBe(asked.length);
});
