import { describe, expect, it } from 'vitest';
import type { NameTable, Report } from '../../../src/model.ts';
import { decodeNames } from '../../../src/report/decode-names.ts';
import { sharedEntities } from '../../../src/report/identity.ts';
import { encodeNames, nameTable } from '../../../src/report/names.ts';
import { StoredNamesError } from '../../../src/report/stored-names.ts';
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

describe('encodeNames and decodeNames', () => {
  it.each<[string, NameTable]>([
    ['one report', nameTable([sampleReport()])],
    ['two reports', nameTable([sampleReport(), otherReport()])],
    ['no report', nameTable([])],
  ])('give back the table of %s', (_, table) => {
    expect(decodeNames(encodeNames(table))).toEqual(table);
  });

  const stored = encodeNames(nameTable([sampleReport()]));
  it.each<[string, string, string]>([
    ['nothing', '', 'version'],
    ['another text', 'null', 'version'],
    ['the form before', '{"version":3,"entities":[]}', 'version'],
    ['a later version', stored.replace(/^\d+/, '99'), 'version'],
    ['a text cut short', stored.slice(0, -1), 'damaged'],
    ['a text without its end', stored.slice(0, 12), 'damaged'],
    ['a letter changed', stored.replace('Oslo', 'Osla'), 'damaged'],
    ['a number changed', stored.replace(/,0,/, ',7,'), 'damaged'],
    ['another checksum', stored.replace(/ -?\d+ /, ' 1 '), 'damaged'],
  ])('refuse %s', (_, text, reason) => {
    expect(text).not.toBe(stored);
    expect(() => decodeNames(text)).toThrow(StoredNamesError);
    expect(() => decodeNames(text)).toThrow(reason);
  });

  it('refuse a text with any one letter changed', () => {
    for (let at = 0; at < stored.length; at += 7) {
      const changed = stored.slice(0, at) + String.fromCharCode(stored.charCodeAt(at) ^ 1) + stored.slice(at + 1);
      expect(() => decodeNames(changed)).toThrow(StoredNamesError);
    }
  });
});
