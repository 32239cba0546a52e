import { describe, expect, it } from 'vitest';
import type { TextContext } from '../../../src/match/text-context.ts';
import { bracketed, marked, type TestName, tableOf } from './table.ts';

type Case = readonly [text: string, context?: TextContext];

/** Names, then texts with the marks in brackets. */
const RULES: Record<string, { readonly names: readonly TestName[]; readonly cases: readonly Case[] }> = {
  'exact case': {
    names: [{ entity: 'ana', text: 'ANA', when: { case: 'exact' } }],
    cases: [['the [ANA] said'], ['Ana said'], ['the ana and the Ana'], ['#[ANA]'], ['[A\u00adNA] broken softly'], ["the [ANA]'s men"]],
  },
  'exact case of mixed names': {
    names: [{ entity: 'x', text: 'iStan-Bul', when: { case: 'exact' } }],
    cases: [['[iStan Bul]'], ['Istan-Bul'], ['ISTAN BUL']],
  },
  capital: {
    names: [
      { entity: 'talib', text: 'Talib', when: { case: 'capital' } },
      { entity: 'talib', text: 'талиб', when: { case: 'capital' } },
      { entity: 'talib', text: 'طالب', when: { case: 'capital' } },
    ],
    cases: [['a [Talib]'], ['a talib'], ['A [TALIB]'], ['«[Талиб]», талиб'], ['هذا [طالب]'], ['le [Tálib]']],
  },
  'short names with their accents': {
    names: [
      { entity: 'iran', text: 'Irã' },
      { entity: 'qom', text: 'Qom' },
      { entity: 'herat', text: 'Hérat' },
      { entity: 'qum', text: 'قم' },
      { entity: 'oil', text: 'Öl' },
    ],
    cases: [
      ['o [Irã], o [IRÃ], o [Ira\u0303], o [Ir\u00adã]'],
      ['ele irá, Ira Glass, Irá'],
      ['[Qom], [Qōm], [QOM], Qóm'],
      ['[Hérat], [Herat], [Hèrat]'],
      ['في [قُم]'],
      ['[öl] und ol'],
    ],
  },
  'bound to languages': {
    names: [{ entity: 'moscow', text: 'Mosca', when: { langs: ['it', 'fa'] } }],
    cases: [['a [Mosca]', { lang: 'it' }], ['a [Mosca]', { lang: 'it-CH' }], ['la mosca', { lang: 'es' }], ['a Mosca']],
  },
  'barred from languages': {
    names: [
      { entity: 'kabul', text: 'Kabul', when: { notLangs: ['tr', 'id'] } },
      { entity: 'kabul', text: 'کابل', when: { notLangs: ['ar'] } },
    ],
    cases: [
      ['[Kabul]'],
      ['[Kabul]', { lang: 'en' }],
      ['kabul edildi', { lang: 'tr' }],
      ['dikabulkan, kabul', { lang: 'id' }],
      ['[كابل]', {}],
      ['انقطع كابل الإنترنت أمس', {}],
      ['انقطع كابل الإنترنت أمس', { lang: 'en' }],
    ],
  },
  'needs company': {
    names: [
      { entity: 'troops', text: 'government forces', when: { context: 'afghanistan' } },
      { entity: 'afghanistan', text: 'Afghanistan' },
      { entity: 'afghanistan', text: 'Afghan', kind: 'demonym' },
      { entity: 'generic', text: 'the country', when: { context: 'troops' } },
    ],
    cases: [
      ['government forces fled'],
      ['[government forces] fled in [Afghanistan]'],
      ['in [Afghanistan] the [Government Forces] fled'],
      ['[Afghan] women and [government forces]'],
      ['[government forces] fled', { speaksOf: (id) => id === 'afghanistan' }],
      ['government forces fled', { speaksOf: (id) => id === 'iran' }],
      ['see afghanistan.org: government forces'],
      ['the country of [Afghanistan]'],
    ],
  },
  'a decoy where it holds': {
    names: [
      { entity: 'kabul', text: 'Kabul' },
      { entity: '-', text: 'kabul', kind: 'decoy', when: { langs: ['tr'] } },
      { entity: '-', text: 'Kabul River', kind: 'decoy', when: { case: 'capital' } },
    ],
    cases: [['[Kabul]'], ['[kabul]', { lang: 'en' }], ['kabul etti', { lang: 'tr' }], ['the Kabul River'], ['by [kabul] river']],
  },
  'a decoy that is one of ours': {
    names: [
      { entity: 'kabul', text: 'Kabul' },
      { entity: 'river', text: 'Kabul River', kind: 'decoy' },
    ],
    cases: [['the [Kabul River] in [Kabul]']],
  },
  'shorter names where the longer falls': {
    names: [
      { entity: 'afghanistan', text: 'Afghan', kind: 'demonym' },
      { entity: 'army', text: 'Afghan National Army', when: { case: 'capital', context: 'nowhere' } },
      { entity: 'guard', text: 'National Army' },
      { entity: 'qala', text: 'Islam Qala', when: { case: 'capital' } },
    ],
    cases: [['the [Afghan] [National Army]'], ['the [afghan] [national army]'], ['the islam qala crossing']],
  },
  'what a reader wants always': {
    names: [
      { entity: 'kabul', text: 'Kabul', when: { always: true } },
      { entity: 'kabul', text: 'Kabul', when: { langs: ['en'] } },
      { entity: '-', text: 'Kabul', kind: 'decoy', when: { beside: ['old ~'] } },
      { entity: '-', text: 'Kabul River', kind: 'decoy' },
      { entity: 'moscow', text: 'Moscow' },
      { entity: '-', text: 'Moscow Mule', kind: 'decoy' },
      { entity: 'mill', text: 'Moscow Kabul mill' },
      { entity: '-', text: 'Moscow Kabul inn', kind: 'decoy' },
    ],
    cases: [
      ['[Kabul] edildi, [kabul] etti', { lang: 'tr' }],
      ['old [Kabul], Mr [Kabul], [Kabul] Road, https://[kabul].com/[kabul]_x'],
      ['[Kabul], Idaho, is small. [Kabul] has a mayor.'],
      ['[Kabul] has a mayor', { isElsewhere: () => true }],
      ['the [Kabul] River, a Moscow Mule'],
      ['the Moscow [Kabul] inn'],
      ['the [Moscow Kabul mill]'],
      ['Kabuli, Kabuls2, skabul'],
    ],
  },
  'what a reader wants always, in its own letter case': {
    names: [{ entity: 'ana', text: 'ANA', when: { always: true, case: 'exact' } }],
    cases: [['Mr [ANA]'], ['Ana, ana']],
  },
  'what a reader says is never one': {
    names: [
      { entity: 'kabul', text: 'Kabul' },
      { entity: '-', text: 'Kabul', kind: 'decoy', when: { always: true } },
      { entity: 'qala', text: 'Islam Kabul' },
    ],
    cases: [['Kabul, kabul, KABUL'], ['[Islam Kabul]']],
  },
  'names parted by a dash': {
    names: [
      { entity: 'forces', text: 'Afghan forces' },
      { entity: 'afghanistan', text: 'Afghan', kind: 'demonym' },
      { entity: 'show', text: 'Qala - Islam' },
    ],
    cases: [
      ['[Afghan forces]'],
      ['[Afghan-forces]'],
      ['[Afghan] - forces'],
      ['all things [Afghan] – forces of nature'],
      ['[Qala - Islam]'],
      ['[Qala Islam]'],
    ],
  },
};

for (const [rule, { names, cases }] of Object.entries(RULES)) {
  describe(rule, () => {
    it.each(cases.map(([text, context]) => [text, context] as const))('%s %j', (text, context) => {
      expect(bracketed(tableOf(names), text.replace(/[[\]]/g, ''), context)).toBe(text);
    });
  });
}

describe('names written alike', () => {
  const both: TestName[] = [
    { entity: 'b', text: 'Tajik' },
    { entity: 'a', text: 'Tájik', kind: 'demonym' },
    { entity: 'c', text: 'tajik', when: { langs: ['de'] } },
    { entity: '-', text: 'TAJIK', kind: 'decoy' },
  ];

  it.each([
    ['a name before a demonym and before a decoy without conditions', {}, ['b=Tajik']],
    ['a condition that holds before none', { lang: 'de' }, ['c=Tajik']],
  ])('%s', (_, context, expected) => {
    expect(marked(tableOf(both), 'Tajik', context)).toEqual(expected);
    expect(marked(tableOf([...both].reverse()), 'Tajik', context)).toEqual(expected);
  });
});

describe('what is asked of the context', () => {
  it('is asked only where a rule needs it', () => {
    const refuse = () => expect.fail('asked in vain');
    expect(marked(tableOf([{ entity: 'kabul', text: 'Kabul' }]), 'Kabul', { speaksOf: refuse })).toEqual(['kabul=Kabul']);
  });
});
