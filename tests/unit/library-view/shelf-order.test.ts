import { describe, expect, it } from 'vitest';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import { moved, readTags, shown, stepTo, tagCounts } from '../../../src/library-view/shelf-order.ts';

const entry = (id: string, more: Partial<ShelfEntry> = {}): ShelfEntry => ({
  ...{ id, rev: 1, on: true, shipped: false, tags: [], title: id, lang: 'en' },
  ...more,
});
const ids = (entries: readonly ShelfEntry[]) => entries.map(({ id }) => id).join(' ');

describe('the order of the list', () => {
  const all = [
    entry('a', { date: '2019' }),
    entry('b'),
    entry('c', { date: '2021-07-10~' }),
    entry('d', { date: 'soon' }),
    entry('e', { date: '2021-05/2021-08' }),
    entry('f', { date: '2021-05/..' }),
  ];

  it('is the reader’s own', () => expect(ids(shown(all, 'own'))).toBe('a b c d e f'));

  it('has the newest first, and last those of no date that can be read', () => expect(ids(shown(all, 'newest'))).toBe('e c f a b d'));

  it('leaves only those with all of the tags', () => {
    const tagged = [entry('a', { tags: ['x', 'y'] }), entry('b', { tags: ['x'] }), entry('c')];
    expect(ids(shown(tagged, 'own', ['x']))).toBe('a b');
    expect(ids(shown(tagged, 'own', ['x', 'y']))).toBe('a');
    expect(ids(shown(tagged, 'own', ['z']))).toBe('');
  });
});

describe('moving', () => {
  it.each([
    ['before another', 'a b c d', 'd', 'b', 'a d b c'],
    ['behind', 'a b c d', 'a', 'd', 'b c a d'],
    ['last of all', 'a b c d', 'b', undefined, 'a c d b'],
    ['before itself', 'a b c d', 'b', 'b', 'a b c d'],
    ['what is not there', 'a b', 'x', 'a', 'a b'],
    ['before what is not there', 'a b', 'a', 'x', 'a b'],
  ])('%s', (_what, from, id, before, to) => expect(moved(from.split(' '), id, before).join(' ')).toBe(to));

  it.each([
    ['b', -1, { before: 'a' }],
    ['b', 1, { before: 'd' }],
    ['a', -1, 'none'],
    ['d', 1, 'none'],
    ['c', 1, { before: undefined }],
    ['x', 1, 'none'],
  ] as const)('a step of %s by %i', (id, step, to) => expect(stepTo(['a', 'b', 'c', 'd'], id, step)).toEqual(to));
});

describe('tags', () => {
  it('are counted, those of most reports first', () => {
    const all = [entry('a', { tags: ['y', 'x'] }), entry('b', { tags: ['x'] }), entry('c', { tags: ['a'] })];
    expect(tagCounts(all)).toEqual([
      ['x', 2],
      ['a', 1],
      ['y', 1],
    ]);
  });

  it.each([
    ['', []],
    [' , ,', []],
    ['war', ['war']],
    [' war ,  border   crossing;War', ['war', 'border crossing']],
    ['جنگ، مرز', ['جنگ', 'مرز']],
    ['x'.repeat(60), ['x'.repeat(40)]],
    [Array.from({ length: 30 }, (_, i) => i).join(','), Array.from({ length: 20 }, (_, i) => String(i))],
  ])('are read from “%s”', (line, tags) => expect(readTags(line)).toEqual(tags));
});
