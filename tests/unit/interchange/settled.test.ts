import { describe, expect, it } from 'vitest';
import { field, listOfField, textOfField } from '../../../src/interchange/fields.ts';
import { anchor, newBudget, type Quote } from '../../../src/interchange/making/anchor.ts';
import { cleanItem, cleanLang, cleanLine, cleanPoint, cleanProse, cleanUrl } from '../../../src/interchange/making/clean.ts';
import { newIds, reportIdOf, slugOf } from '../../../src/interchange/making/ids.ts';
import { settled } from '../../../src/interchange/making/settled.ts';
import { sampleReport } from '../report/sample.ts';

const sample = sampleReport();
const place = (id: string, more: object = {}) => ({
  id,
  kind: 'place',
  subtype: 'city',
  labels: { en: id },
  names: [{ text: id, lang: 'en' }],
  decoys: [],
  relations: [],
  ...more,
});
const needing = (id: string, context: string) => place(id, { names: [{ text: id, lang: 'en', when: { context } }] });

describe('a report settled out of foreign parts', () => {
  it('is the report, where all of it is in order', () => expect(settled(sample)).toEqual({ report: sample, drops: [] }));

  it.each<[string, readonly unknown[], readonly string[], number]>([
    ['anything but entities', [null, 7, 'x', [], {}, place('a')], ['a'], 5],
    ['a second one of an id', [place('a'), place('a')], ['a'], 1],
    ['one without a name', [place('a', { names: [] }), place('b')], ['b'], 1],
    ['one with a key that is not known', [place('a', { run: 1 }), place('b')], ['b'], 1],
    ['one whose only name hangs on one that is not there', [needing('a', 'nobody'), place('b')], ['b'], 1],
    [
      'a chain of those, and what is said of them',
      [needing('a', 'b'), needing('b', 'c'), needing('c', 'nobody'), place('d', { relations: [{ type: 'part-of', target: 'a' }] })],
      ['d'],
      4,
    ],
  ])('leaves out %s', (_, entities, ids, lost) => {
    const { report, drops } = settled({ ...sample, entities, mentions: [], events: [] });
    expect(report.entities.map(({ id }) => id)).toEqual(ids);
    expect(drops).toEqual([{ what: 'pack_drop_unread', count: lost }]);
  });

  it('keeps an entity without what is wrong with it', () => {
    const point = [1, 2];
    const entities = [
      place('a', {
        wikidata: 'Q1',
        point,
        relations: [
          { type: 'part-of', target: 'a' },
          { type: 'part-of', target: 'nobody' },
        ],
      }),
      { ...place('b', { wikidata: 'Q1', point }), kind: 'group' },
      place('c', {
        decoys: [
          { text: 'c', lang: 'en', means: 'itself' },
          { text: 'C Street', means: 'a street', entity: 'nobody' },
        ],
      }),
    ];
    const { report, drops } = settled({ ...sample, entities, mentions: [], events: [] });
    expect(report.entities).toEqual([place('a', { wikidata: 'Q1', point }), { ...place('b'), kind: 'group' }, place('c')]);
    // Two relations and two decoys.
    expect(drops).toEqual([{ what: 'pack_drop_unread', count: 4 }]);
  });
});

describe('what is taken of foreign values', () => {
  it.each<[unknown, unknown, unknown]>([
    ['cleanLine', cleanLine('  a \n b\u202e\u200b '), 'a b'],
    ['cleanLine, far too long', cleanLine('x'.repeat(5_000), 10), 'x'.repeat(10)],
    ['cleanLine, cut at a pair', cleanLine('xxx😀', 4), 'xxx'],
    ['cleanLine of a number', cleanLine(7), undefined],
    ['cleanLine of nothing seen', cleanLine('\u202e \u200b'), undefined],
    ['cleanProse', cleanProse('a\0\n\ud800b'), 'a\nb'],
    ['cleanLang', ['en', 'EN_gb', 'english', '', 7, 'x-y'].map(cleanLang), ['en', 'en-gb', 'und', 'und', 'und', 'und']],
    ['cleanUrl', ['https://a.b', 'javascript:x', 'http://a b', 'ftp://a'].map(cleanUrl), ['https://a.b', undefined, undefined, undefined]],
    [
      'cleanItem',
      ['Q1', 'wd:Q1', 'https://www.wikidata.org/wiki/Q1', 'https://evil.org/Q1', 'P1', 'Q0'].map(cleanItem),
      ['Q1', 'Q1', 'Q1', undefined, undefined, undefined],
    ],
    [
      'cleanPoint',
      [
        cleanPoint(1, 2),
        cleanPoint('1', '2'),
        cleanPoint('', 2),
        cleanPoint(181, 0),
        cleanPoint(null, 0),
        cleanPoint(Number.POSITIVE_INFINITY, 0),
      ],
      [[1, 2], [1, 2], undefined, undefined, undefined, undefined],
    ],
    ['slugOf', ['Karo Gap', 'Élan', '__proto__', 'کابل', '--a--'].map(slugOf), ['karo-gap', 'elan', 'proto', '', 'a']],
    [
      'ids',
      ((ids) => ['a', 'a', 'کابل', 'کابل', 'a'].map((name) => ids.of(name, 'place')))(newIds()),
      ['a', 'a-2', 'place', 'place-2', 'a-3'],
    ],
    ['reportIdOf', new Set(['x', 'x', 'y'].map((text) => reportIdOf('A', text))).size, 2],
    [
      'field',
      [field({}, 'constructor'), field(null, 'x'), field('x', 'length'), field(JSON.parse('{"__proto__":1}'), '__proto__')],
      [undefined, undefined, undefined, 1],
    ],
    ['listOfField', [listOfField({ a: 1 }, 'a'), listOfField({}, 'toString'), listOfField({ a: null }, 'a')], [[1], [], []]],
    ['textOfField', [textOfField({ a: ' ', b: 'x' }, 'a', 'b'), textOfField([], 'join')], ['x', undefined]],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});

describe('where a quote stands', () => {
  const text = 'Velm and Velm, then Velm.';

  it.each<[Quote, number | undefined, number | undefined]>([
    [{ exact: 'Velm' }, undefined, 0],
    [{ exact: 'Velm' }, 9, 9],
    [{ exact: 'Velm' }, 3, 0],
    [{ exact: 'Velm', prefix: 'then ' }, undefined, 20],
    [{ exact: 'Velm', suffix: ', ' }, undefined, 9],
    [{ exact: 'Velm', prefix: 'and ', suffix: '.' }, undefined, 9],
    [{ exact: 'Ansel' }, 0, undefined],
    [{ exact: '' }, 0, undefined],
  ])('%j, told at %s, is %s', (quote, at, start) => expect(anchor(text, quote, at, newBudget())?.start).toBe(start));

  it('is not looked for when too much was looked through', () => {
    const budget = newBudget();
    for (let times = 0; times < 1e5 && budget.left > 0; times++) anchor('a'.repeat(10_000), { exact: 'b' }, undefined, budget);
    expect(anchor('b', { exact: 'b' }, undefined, budget)).toBeUndefined();
    expect(anchor('b', { exact: 'b' }, 0, budget)).toEqual({ start: 0, end: 1 });
  });
});
