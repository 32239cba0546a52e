import { describe, expect, it } from 'vitest';
import { alwaysAs, isMarkedAlready } from '../../../popup/always.ts';
import type { Correction } from '../../../src/corrections.ts';
import type { NameTable } from '../../../src/model.ts';

const table: NameTable = {
  entities: [
    { id: 'kabul', kind: 'place' },
    { id: 'forces', kind: 'group' },
  ],
  names: [
    { text: 'Kabul', lang: 'en', entity: 0, kind: 'name' },
    { text: 'Kabuli', lang: 'en', entity: 0, kind: 'demonym' },
    { text: 'Kabul River', lang: 'en', entity: -1, kind: 'decoy' },
    { text: 'government forces', lang: 'en', entity: 1, kind: 'name', when: { context: 'kabul' } },
  ],
};
const of = (kind: 'never' | 'always', form: string, entity = 'kabul'): Correction => ({ kind, entity, form });

describe('words that are marked already', () => {
  const cases: readonly [what: string, words: string, corrections: readonly Correction[], demonyms: boolean, marked: boolean][] = [
    ['a name', 'Kabul', [], true, true],
    ['a name in capitals', 'KABUL', [], true, true],
    ['a name with an article', 'the Kabul', [], true, true],
    ['a name with its ending', 'Kabul’s', [], true, true],
    ['another spelling', 'Kabool', [], true, false],
    ['more than a name', 'Kabul city', [], true, false],
    ['a name that was denied', 'Kabul', [of('never', 'Kabul')], true, false],
    ['a name that was denied to another', 'Kabul', [of('never', 'Kabul', 'forces')], true, true],
    ['a name on condition', 'government forces', [], true, false],
    ['a decoy', 'Kabul River', [], true, false],
    ['a demonym', 'Kabuli', [], true, true],
    ['a demonym where they are off', 'Kabuli', [], false, false],
    ['what a reader wants marked', 'kabool', [of('always', 'Kabool')], true, true],
    ['what a reader wants marked beside a condition', 'Government forces', [of('always', 'government forces', 'forces')], true, true],
  ];
  it.each(cases)('%s', (_what, words, corrections, demonyms, marked) => {
    expect(isMarkedAlready(words, { table, corrections, demonyms })).toBe(marked);
  });
});

describe('the correction', () => {
  it.each([
    ['new words as they are', 'Kabool', 'kabul', 'Kabool'],
    ['words that the report lists as it lists them', 'GOVERNMENT  FORCES', 'forces', 'government forces'],
    ["another entity's name as it is", 'KABUL', 'forces', 'KABUL'],
    ['a decoy as it is', 'kabul river', 'kabul', 'kabul river'],
  ])('has %s', (_what, words, entity, form) => {
    expect(alwaysAs(words, entity, table)).toEqual({ kind: 'always', entity, form });
  });
});
