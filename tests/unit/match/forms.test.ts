import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../src/match/forms.ts';
import { marked, tableOf } from './table.ts';

describe('otherForms', () => {
  it.each([
    ['Kabul', []],
    ["Eslam Qal'eh", ['Eslam Qaleh']],
    ['Sana’a', ['Sanaa']],
    ['ʿAfrīn', []],
    ["the Taliban'", []],
    ['St. Petersburg', ['St Petersburg']],
    ['카불', ['카불'.normalize('NFD')]],
    ['ガズニー', ['ガズニー'.normalize('NFD')]],
    ['カーブル', ['カーブル'.normalize('NFD')]],
    ['アムー', []],
    ['الكرملين', ['للكرملين']],
    ['الم', []],
  ])('%s', (name, others) => {
    expect(otherForms(name).map(({ text }) => text)).toEqual(others);
  });
});

describe('names with hard separators', () => {
  const table = tableOf([
    { entity: 'city', text: 'St. Petersburg' },
    { entity: 'idaho', text: 'Moscow, Idaho' },
    { entity: 'moscow', text: 'Moscow' },
    { entity: 'inc', text: 'A&B Co.' },
  ]);

  it.each([
    ['St. Petersburg, St Petersburg, ST.PETERSBURG', ['city=St. Petersburg', 'city=St Petersburg', 'city=ST.PETERSBURG']],
    ['St, Petersburg. St.. Petersburg', []],
    ['Moscow, Idaho and Moscow Idaho', ['idaho=Moscow, Idaho', 'moscow=Moscow']],
    ['Moscow. Idaho; Moscow,, Idaho', ['moscow=Moscow', 'moscow=Moscow']],
    ['a&b co, A & B Co. and A B Co', ['inc=a&b co', 'inc=A & B Co']],
  ])('%s', (text, expected) => {
    expect(marked(table, text)).toEqual(expected);
  });
});
