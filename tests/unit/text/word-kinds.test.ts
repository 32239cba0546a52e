import { describe, expect, it } from 'vitest';
import { ALONE, findKind, HANGUL, PLAIN, TRAILING, WIDE } from '../../../src/text/word-kinds.ts';
import { wordKind } from '../../../src/text/words.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('findKind', () => {
  it.each([
    ['k', PLAIN],
    ['ک', PLAIN],
    ['汗', ALONE],
    ['ก', ALONE],
    ['ั', TRAILING],
    ['\u3099', TRAILING],
    ['카', HANGUL],
    ['\uffff', PLAIN],
  ])('%j', (letter, kind) => expect(findKind(letter.charCodeAt(0))).toBe(kind));

  it('says of every unit what the table of the hot loops says', () => {
    expect(units.filter((unit) => findKind(unit) !== wordKind(unit))).toEqual([]);
  });

  it('knows only plain letters below the wide ones', () => {
    expect(units.filter((unit) => unit < WIDE && wordKind(unit) !== PLAIN)).toEqual([]);
  });
});
