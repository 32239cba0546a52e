import { describe, expect, it } from 'vitest';
import { isInvisible } from '../../../src/text/invisible.ts';
import { isolated } from '../../../src/text/isolated.ts';
import { legible, wordsOf } from '../../../src/text/legible.ts';
import { asName, oneLine } from '../../../src/text/one-line.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => code);
const between = (code: number) => `a${String.fromCharCode(code)}b`;

describe('a name as it would be listed', () => {
  it('is without all that matching takes for unseen, but for the joiners', () => {
    expect(units.filter((code) => isInvisible(code) && asName(between(code)) !== 'ab')).toEqual([0x200c, 0x200d]);
  });

  it('keeps every letter, digit, accent and sign', () => {
    const seen = units.filter((code) => /[\p{L}\p{N}\p{M}\p{P}\p{S}]/u.test(String.fromCharCode(code)) && !isInvisible(code));
    expect(seen.filter((code) => asName(between(code)) !== between(code))).toEqual([]);
  });

  it.each([
    ['Kan\u00addahar', 'Kandahar'],
    ['Kan\u200bdahar', 'Kandahar'],
    ['Kan\ufeffdahar', 'Kandahar'],
    ['\u2069\u202eKandahar', 'Kandahar'],
    ['کابـــل', 'کابل'],
    ['نام\u200cه', 'نام\u200cه'],
    [' Islam\n \u200b Qala ', 'Islam Qala'],
    ['\u200b', ''],
  ])('%j is %j', (words, name) => expect(asName(words)).toBe(name));
});

it('a text on one line keeps what its writer drew out', () => expect(oneLine('١٤٤٥ هـ\n\u202e')).toBe('١٤٤٥ هـ'));

describe('a report’s words as they are shown', () => {
  it('have a sign, one for one, where a control or a mark that turns the words after it stands', () => {
    expect(legible('a\u0000\u0007\u001b\u007f\u0085\u009fb')).toBe('a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb');
    expect(legible('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')).toBe('\ufffd'.repeat(9));
    expect(units.filter((code) => legible(between(code)).length !== 3)).toEqual([]);
  });

  it('are else the report’s own, line ends, joiners and marks of direction among them', () => {
    const text = 'One.\r\n\tنام\u200cه \u200fשלום\u200e \u061c👍🏽 e\u0301';
    expect(legible(text)).toBe(text);
    expect(wordsOf({ text }, { start: 1, end: 3 })).toBe('ne');
  });
});

it('words in a message keep their direction to themselves, whatever is in them', () => {
  expect(isolated('Velm')).toBe('\u2068Velm\u2069');
  expect(isolated('a\u2069\u202eb\u2068')).toBe('\u2068ab\u2069');
});
