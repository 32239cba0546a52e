import { describe, expect, it } from 'vitest';
import { finder, spellingsOf } from '../../../popup/search.ts';
import type { Entity } from '../../../src/model.ts';

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
