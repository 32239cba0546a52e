import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../src/match/frames.ts';
import type { NameTable } from '../../../src/model.ts';
import { bracketed, type TestName, tableOf } from './table.ts';

const NAMES: readonly TestName[] = [
  { entity: 'kabul', text: 'Kabul' },
  { entity: 'moscow', text: 'Moscow' },
  { entity: 'iran', text: 'Iran' },
  { entity: 'iran', text: 'تهرانی', kind: 'demonym' },
  { entity: 'tajikistan', text: 'Tajik', kind: 'demonym' },
  { entity: 'taliban', text: 'Taliban' },
  { entity: 'army', text: 'Afghan army' },
  { entity: 'islam-qala', text: 'Qal’eh' },
];

const framed: NameTable = tableOf(NAMES);

/** Texts with the marks in brackets, by rule: what it drops and what it must leave. */
const CASES: Record<string, readonly string[]> = {
  'a place in a state': [
    'in Moscow, Idaho',
    'MOSCOW, IDAHO — the board met',
    'Moscow (Idaho)',
    'Moscow, ID 83843',
    'Moscow, Latah County, Idaho',
    'Moscow is in Idaho.',
    'à Moscow, dans l’Idaho',
    'the road to Moscow in Idaho',
    'Idaho towns: Boise, Moscow, Troy',
    'northern Idaho, Moscow lies low',
    'Moscow\nState: Idaho',
    '[Moscow], Pennsylvania’s senator warned, is watching',
    'talks with [Moscow] in Alaska',
    'Idaho potatoes are not sold in [Moscow]',
    '[Moscow], Washington and Beijing',
    '[Moscow], IN SHORT',
    '[Tajik], Idaho',
  ],
  'one sense in one text': [
    'Moscow, Idaho, is small. Moscow has a mayor.',
    '[Moscow] is large. Moscow, Idaho, is not.',
    'Moscow, Idaho, is small; [Moscow] spoke to [Kabul] again.',
    'Moscow, Idaho, is small. The [Tajik] team left.',
    'Moscow, Idaho, is not [Moscow]',
    'Moscow, Idaho, is far from [Moscow], Russia, he said',
  ],
  persons: [
    'Mr Tajik spoke',
    'Mrs. Moscow prefers Rome',
    'Dr. Rahim Tajik, dentist',
    'Stanley Moscow painted',
    'Iran Castillo sang',
    'Kabul Singh’s tractor',
    'Moscow, A., and Lee, J. (1998)',
    'خانم تهرانی آمد',
    'رضا تهرانی آمد',
    'Jamal al-Tajik wrote',
    'the coach [Tajik] spoke',
    '[Moscow], U.S. officials say',
    'told the [Taliban]; Khan left',
    '[Iran] said',
  ],
  'things named after a place': [
    'Kabul Street',
    'the Kabul River',
    'A Moscow Mule',
    'Rue de Moscow 8',
    'улица Kabul',
    'the Treaty of Moscow',
    'the [Kabul] road is closed',
    '[KABUL] ROAD CLOSED',
    '[Moscow]’s mule trade',
    'streets of [Kabul]',
  ],
  'a quotation in a name': [
    "the 'Afghan' [Afghan army]",
    "an 'Afghan' army",
    'an ‘Afghan’ army',
    "the Afghan 'army'",
    "the [Afghan army]'s tents",
    "the '[Afghan army]'",
    "of [Qal'eh] and [Qal’eh]",
    "Qal' eh",
  ],
  code: [
    'const kabul_id = 17',
    'KABUL_HOME=/opt',
    '#kabul-map { }',
    'localhost:8080/kabul/map',
    'read r/iran daily',
    'see news/iran/nuclear',
    'in world/iran too',
    'git checkout feature/taliban-v2',
    '_[Kabul]_ in italics',
    '#[Kabul]_2021',
    '[Kabul]/[Moscow]',
    '[kabul]/[iran]',
    '([Kabul] /[Iran])',
    '[Kabul]-[Moscow]',
    '#[Kabul]',
  ],
};

const plain = (text: string) => text.replace(/[[\]]/g, '');

for (const [rule, cases] of Object.entries(CASES)) {
  describe(rule, () => {
    it.each(cases)('%s', (text) => expect(bracketed(framed, plain(text))).toBe(text));
  });
}

describe('a table without frames', () => {
  it('is judged by the conditions of its names alone', () => {
    const { frames: _, ...bare } = tableOf(NAMES);
    expect(bracketed(bare, 'Moscow, Idaho; Mr Tajik; Kabul Street')).toBe('[Moscow], Idaho; Mr [Tajik]; [Kabul] Street');
  });
});

describe('words beside a name', () => {
  const table = (...patterns: string[]) =>
    tableOf([
      { entity: 'iran', text: 'irán' },
      { entity: '-', text: 'irán', kind: 'decoy', when: { beside: patterns } },
    ]);

  it.each([
    ['~ a', 'irán a casa, [irán] al mercado'],
    ['~ al*', 'irán alegres y [irán] a casa'],
    ['se ~', 'se irán, ya [irán]'],
    ['^~ a', 'Irán a casa. ¿Irán a pie? Ataque de [Irán] a Roma'],
    ['~ , galilea', 'irán, Galilea; [irán] Galilea'],
    ['~ en la casa', 'irán en la casa, [irán] en la calle'],
    ['name is ~', 'Her name is Irán, this is [Irán]'],
    ['« ~ »', '«irán» e [irán]'],
    ['~ es un pueblo', 'irán (en persa: ایران) es un pueblo, [irán] (es un pueblo)'],
    ['~ ( país )', 'irán (país), [irán] (ciudad)'],
    ['no ~ lejos', 'no irán lejos, no [irán], [irán] lejos'],
  ])('%s', (pattern, text) => {
    expect(bracketed(table(pattern), plain(text))).toBe(text);
  });
});

describe('a decoy that goes on from a name', () => {
  const table = {
    ...tableOf([
      { entity: 'kremlin', text: 'Kremlin' },
      { entity: '-', text: 'Kremlin, Montana', kind: 'decoy' },
      { entity: '-', text: 'Kremlin', kind: 'decoy', when: { beside: ['~ in kazan'], near: [] } },
      { entity: '-', text: 'Kremlin Cup', kind: 'decoy' },
    ]),
    frames: FRAMES,
  };

  it.each([
    'Kremlin, Montana, is small. Kremlin has a school.',
    'Kremlin, Montana, wrote to the [Kremlin].',
    'The Kremlin in Kazan is white; from Kremlin one sees far.',
    'He won the Kremlin Cup near the [Kremlin].',
  ])('%s', (text) => {
    expect(bracketed(table, plain(text))).toBe(text);
  });
});

describe('words near a name', () => {
  const table = tableOf([
    { entity: 'kabul', text: 'Kabul' },
    { entity: 'herat', text: 'Herat' },
    { entity: '-', text: 'Kabul', kind: 'decoy', when: { near: ['Galilee', 'Acre', 'village'] } },
  ]);
  const far = ' and so on'.repeat(80);

  it.each([
    'Kabul is a village in Galilee.',
    'Kabul, GALILEE; near Acre',
    'Pilgrims from Galilee saw [Kabul].',
    'Galilee, Galilee, [Kabul]',
    'villages of Galilee, [Kabul]',
    'Not [Kabul] but [Herat] has a village like Galilee.',
    'Kabul and [Herat]: a village in Galilee near Acre.',
    `[Kabul]${far} a village in Galilee`,
  ])('%s', (text) => {
    expect(bracketed(table, plain(text))).toBe(text);
  });
});

describe('what belongs to a place', () => {
  it('speaks of it too', () => {
    const { names } = tableOf([
      { entity: 'afghanistan', text: 'Afghanistan' },
      { entity: 'kunduz', text: 'Kunduz' },
      { entity: 'iran', text: 'Iran' },
      { entity: 'army', text: 'the army', when: { context: 'afghanistan' } },
    ]);
    const entities = [
      { id: 'afghanistan', kind: 'place' as const },
      { id: 'kunduz', kind: 'place' as const, within: ['afghanistan'] },
      { id: 'iran', kind: 'place' as const },
      { id: 'army', kind: 'group' as const },
    ];
    expect(bracketed({ entities, names }, 'the army left Kunduz')).toBe('[the army] left [Kunduz]');
    expect(bracketed({ entities, names }, 'the army of Iran')).toBe('the army of [Iran]');
    expect(bracketed({ entities, names }, 'the army left', { speaksOf: (id) => id === 'kunduz' })).toBe('[the army] left');
  });
});
