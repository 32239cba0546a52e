import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src/report/check.ts';
import type { Taught } from '../../../../src/report/draft/taught.ts';
import { draftOf, standing } from './draft-of.ts';

const told = (text: string, ...taught: Taught[]) => draftOf(text, { taught });

describe('what earlier corrections taught', () => {
  it('leaves out what is none, and asks no more', () => {
    const draft = told('The Taliban met in Kabul.', { name: 'kabul', is: 'nothing' });
    expect(standing(draft)).toEqual(['taliban: Taliban']);
    expect(draft.left.entities).toEqual(['kabul']);
    expect(draft.unsure.entities).toEqual([]);
  });

  it('finds what no cue tells of', () => {
    const text = 'He spoke with zeta prime of it, and with Quork.';
    expect(standing(told(text))).toEqual([]);
    expect(standing(told(text, { name: 'zeta prime', is: 'group' }, { name: 'quork', is: 'place' }))).toEqual([
      'zeta-prime: zeta prime',
      'quork: Quork',
    ]);
  });

  it('retypes', () => {
    const { report } = told('They met in Kabul.', { name: 'kabul', is: 'group' });
    expect(report.entities.map(({ id, kind, subtype }) => [id, kind, subtype])).toEqual([['kabul', 'group', 'group']]);
  });

  it('says who it is, so that it is one with what is known', () => {
    const persia = { id: 'iran', label: 'Iran', subtype: 'country', wikidata: 'Q794' };
    const draft = told('They left Persia. Iran was far.', { name: 'persia', is: 'place', entity: persia });
    expect(standing(draft)).toEqual(['iran: Persia, Iran']);
    expect(draft.report.entities[0]).toMatchObject({ wikidata: 'Q794', labels: { en: 'Iran' }, subtype: 'country' });
  });

  it('holds for the longest name, the last where there are two of one', () => {
    const taught: Taught[] = [
      { name: 'kabul', is: 'nothing' },
      { name: 'kabul post', is: 'place' },
      { name: 'kabul post', is: 'group' },
    ];
    expect(standing(told('The Kabul Post said so.', ...taught))).toEqual(['kabul-post: Kabul Post']);
  });

  it('never gives one item to two', () => {
    const wrong = { id: 'persis', label: 'Persis', subtype: 'region', wikidata: 'Q794' };
    const { report } = told('They left Persis. Iran was far.', { name: 'persis', is: 'place', entity: wrong });
    expect(() => checkReport(report)).not.toThrow();
    expect(report.entities.map(({ id }) => id).sort()).toEqual(['iran', 'persis']);
  });
});
