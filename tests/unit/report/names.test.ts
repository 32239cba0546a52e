import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.ts';
import { sharedEntities } from '../../../src/report/identity.ts';
import { nameTable } from '../../../src/report/names.ts';
import { sampleReport } from './sample.ts';

/** A second report that knows Oslo by another id, and an army of its own besides the first one's. */
function otherReport(): Report {
  const [oslo, army] = sampleReport().entities;
  if (!oslo || !army) throw new Error('The sample has lost its entities.');
  return {
    ...sampleReport(),
    id: 'other',
    entities: [
      {
        ...army,
        names: [
          { text: 'army', lang: 'nb' },
          { text: 'hær', lang: 'nb', when: { context: 'kristiania' } },
        ],
        decoys: [],
        relations: [],
      },
      {
        ...oslo,
        id: 'kristiania',
        names: [{ text: 'Kristiania', lang: 'nb' }],
        decoys: [{ text: 'Army camp', means: 'a camp', entity: 'army' }],
      },
      { ...army, id: 'navy', names: [{ text: 'navy', lang: 'en' }], decoys: [], relations: [] },
    ],
  };
}

describe('sharedEntities', () => {
  it('takes the same id and the same Wikidata item as one, under the id met first', () => {
    expect(sharedEntities([sampleReport(), otherReport()]).map(({ id, in: ids }) => [id, [...ids]])).toEqual([
      [
        'oslo',
        [
          ['sample', 'oslo'],
          ['other', 'kristiania'],
        ],
      ],
      [
        'army',
        [
          ['sample', 'army'],
          ['other', 'army'],
        ],
      ],
      ['navy', [['other', 'navy']]],
    ]);
  });
});

describe('nameTable', () => {
  it('lists names, demonyms and decoys with the entity they belong to', () => {
    const { entities, names } = nameTable([sampleReport()]);
    expect(entities).toEqual([
      { id: 'oslo', kind: 'place' },
      { id: 'army', kind: 'group', within: ['oslo'] },
    ]);
    expect(names).toEqual([
      { text: 'Oslo', lang: 'en', entity: 0, kind: 'name', when: { case: 'capital', notLangs: ['tr'], context: 'army' } },
      { text: 'نام‌ه', lang: 'fa', entity: 0, kind: 'name' },
      { text: 'Osloite', lang: 'en', entity: 0, kind: 'demonym', endings: [0] },
      { text: 'Oslo Plads', lang: 'da', entity: -1, kind: 'decoy' },
      { text: 'army', lang: 'en', entity: 1, kind: 'name' },
      { text: 'Army of Oslo', lang: 'und', entity: 0, kind: 'decoy' },
    ]);
  });

  it('merges reports: contexts and decoys by the merged ids, no entry twice', () => {
    const { names } = nameTable([sampleReport(), otherReport()]);
    expect(names.filter(({ text }) => text === 'army')).toEqual([{ text: 'army', lang: 'en', entity: 1, kind: 'name' }]);
    expect(names.find(({ text }) => text === 'hær')).toEqual({
      text: 'hær',
      lang: 'nb',
      entity: 1,
      kind: 'name',
      when: { context: 'oslo' },
    });
    expect(names.find(({ text }) => text === 'Kristiania')?.entity).toBe(0);
    expect(names.find(({ text }) => text === 'Army camp')?.entity).toBe(1);
    expect(names.find(({ text }) => text === 'navy')?.entity).toBe(2);
  });

  it('is empty without reports', () => {
    expect(nameTable([])).toMatchObject({ entities: [], names: [], endings: [] });
  });
});
