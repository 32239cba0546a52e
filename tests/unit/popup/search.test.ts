import { describe, expect, it } from 'vitest';
import { eventFinder, finder, spellingsOf } from '../../../popup/search.ts';
import type { Entity } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';

const entity = (id: string, labels: Entity['labels'], ...names: string[]): Entity => ({
  id,
  kind: 'place',
  subtype: 'place',
  labels,
  names: names.map((text) => ({ text, lang: 'en' })),
  decoys: [],
  relations: [],
});

const find = finder([
  entity('islam-qala', { en: 'Islam Qala', fa: 'اسلام‌قلعه' }, "Eslam Qal'eh", 'Ислам-Кала'),
  entity('kabul', { en: 'Kabul', tr: 'Kâbil' }, 'كابول', 'کابل', 'Кабул', '喀布尔'),
  entity('afghan-government', { en: 'the Afghan government' }, 'government in Kabul'),
]);

const cases: readonly [query: string, ids: string[]][] = [
  ['isl', ['islam-qala']],
  ['QALA', ['islam-qala']],
  ['islam qala', ['islam-qala']],
  ['islamqala', ['islam-qala']],
  ['islam-qala', ['islam-qala']],
  ['qaleh', []],
  ['eslamqaleh', ['islam-qala']],
  ['ислам', ['islam-qala']],
  ['قلعه', []],
  ['اسلام', ['islam-qala']],
  ['kabil', ['kabul']],
  ['کابول', ['kabul']],
  ['喀', ['kabul']],
  ['kab', ['kabul', 'afghan-government']],
  ['gov', ['afghan-government']],
  ['kabul gov', ['afghan-government']],
  ['kabul isl', []],
  ['abul', []],
  ['  kabul  ', ['kabul', 'afghan-government']],
  ['', []],
  ['   ', []],
  ['-', []],
  ['(', []],
  ['xyz', []],
];

describe('searching the entities', () => {
  for (const [query, ids] of cases)
    it(`“${query}” -> ${ids.join(', ') || 'none'}`, () => expect(find(query).map(({ id }) => id)).toEqual(ids));

  it('finds by spellings that come later, decoys left out', () => {
    const spellings = spellingsOf({
      entities: [{ id: 'kabul', kind: 'place' }],
      names: [
        { text: 'Caubul', lang: 'en', entity: 0, kind: 'name' },
        { text: 'Kabuli', lang: 'en', entity: 0, kind: 'demonym' },
        { text: 'Cabul River', lang: 'en', entity: 0, kind: 'decoy' },
        { text: 'Cabul, Israel', lang: 'en', entity: -1, kind: 'decoy' },
      ],
    });
    const later = finder([entity('kabul', { en: 'Kabul' })], spellings);
    expect(['caubul', 'kabuli', 'cabul', 'river'].map((query) => later(query).length)).toEqual([1, 1, 0, 0]);
  });
});

describe('searching the events', () => {
  const report = fixtureReport();
  const found = (query: string, ...spellings: [string, string[]][]) =>
    eventFinder([report], new Map(spellings))(query).map(({ event }) => event.id);

  const eventCases: readonly [what: string, query: string, ids: string[]][] = [
    ['its label', 'terms', ['terms']],
    ['the sentence that tells of it', 'garrison', ['paid', 'rejects']],
    ['a word of it as it begins', 'forgot', ['rule']],
    ['who takes part, in any script', 'گذرگاه', ['took-gap']],
    ['words from each of these', 'taken речная upper', ['took-gap']],
    ['no word inside another', 'arrison', []],
    ['not all of its words', 'garrison zzz', []],
    ['a blank', ' ', []],
  ];
  it.each(eventCases)('by %s: %s', (_what, query, ids) => expect(found(query)).toEqual(ids));

  it('by spellings that come later', () => {
    expect(found('caro')).toEqual([]);
    expect(found('caro', ['karo-gap', ['Caro Gap']])).toEqual(['took-gap']);
  });
});
