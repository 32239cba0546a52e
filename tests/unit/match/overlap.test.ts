import { describe, expect, it } from 'vitest';
import { inflectionOf } from '../../../src/inflect/inflected.ts';
import type { Endings, NameEntry, NameTable } from '../../../src/model.ts';
import { bracketed, type TestName, tableOf } from './table.ts';

const plain = (text: string) => text.replace(/[[\]]/g, '');

describe('a name that falls', () => {
  const table = tableOf([
    { entity: 'a', text: 'Afghan army', when: { context: 'nowhere' } },
    { entity: 'a', text: 'Afghan' },
    { entity: 'b', text: 'army of Kabul' },
    { entity: 'b', text: 'of Kabul Iran', when: { context: 'nowhere' } },
    { entity: 'c', text: 'Kabul' },
    { entity: 'c', text: 'Iran' },
    { entity: 'd', text: 'Herat Herat', when: { context: 'nowhere' } },
  ]);

  it.each([
    'the [Afghan] [army of Kabul] left',
    'of [Kabul] [Iran]',
    'the [Afghan] army',
    'the [Afghan] [army of Kabul] [Iran]',
    'Herat Herat Herat Herat',
  ])('gives way to one that begins in it: %s', (text) => {
    expect(bracketed(table, plain(text))).toBe(text);
  });

  it('costs no more than the length of a text of nothing else', () => {
    const chain = tableOf([
      { entity: 'a', text: 'x y', when: { context: 'nowhere' } },
      { entity: 'a', text: 'y x', when: { context: 'nowhere' } },
    ]);
    const begun = performance.now();
    expect(bracketed(chain, 'x y '.repeat(20_000))).not.toContain('[');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('a decoy that names another of ours', () => {
  const table = tableOf([
    { entity: 'border', text: 'Iran border' },
    { entity: 'iran', text: 'Iran' },
    { entity: 'iran', text: 'Iran-Iraq border', kind: 'decoy' },
    { entity: 'iran', text: 'Persia', kind: 'decoy' },
  ]);

  it.each(['the [Iran]–Iraq border', 'the [Iran]-Iraq border', 'the [Iran border]', 'in [Persia]'])(
    'marks the name it begins with: %s',
    (text) => {
      expect(bracketed(table, plain(text))).toBe(text);
    },
  );
});

/** A table of names that inflect. */
function inflecting(names: readonly (TestName & { readonly lang: string })[]): NameTable {
  const table = tableOf(names);
  const endings: (readonly Endings[])[] = [];
  const entries = names.map(({ text, lang }, at): NameEntry => {
    const inflection = inflectionOf([{ text, lang }]);
    const numbers = inflection.map((each) => endings.push(each) - 1);
    return { ...(table.names[at] as NameEntry), ...(numbers.length > 0 && { endings: numbers }) };
  });
  return { ...table, names: entries, endings };
}

describe('forms written alike', () => {
  const table = inflecting([
    { entity: 'kabul', text: 'Kábul', lang: 'cs', when: { case: 'capital' } },
    { entity: 'kabul', text: 'kábulský', lang: 'cs' },
    { entity: 'taliban', text: 'талиб', lang: 'ru' },
    { entity: '-', text: 'Талибы', lang: 'und', kind: 'decoy', when: { beside: ['автомобили ~'] } },
    { entity: 'kabul', text: 'Кабул', lang: 'ru' },
    { entity: '-', text: 'Кабула', lang: 'und', kind: 'decoy' },
  ]);

  it.each([
    ['an ending is that of its own name', 'kabulu, [Kabulu], [kábulská]'],
    ['a decoy on conditions that falls hides no inflected form', '[Талибы] вышли; автомобили Талибы; [талиба]'],
    ['any other decoy does', 'из Кабула в [Кабуле]'],
  ])('%s', (_, text) => {
    expect(bracketed(table, plain(text))).toBe(text);
  });
});
