import { describe, expect, it } from 'vitest';
import { foldString, foldUnit, HARD, LETTER, SKIPPED, SOFT } from '../../../src/text/fold.ts';

const folds = (char: string) => foldUnit(char.charCodeAt(0));

describe('foldUnit', () => {
  it.each([
    ['ASCII', ['a', 'A'], ['z', 'Z'], ['7', '7']],
    ['accents', ['a', 'āÀâÄåȃ'], ['s', 'şŠṣ'], ['i', 'İıÍ'], ['o', 'øØőơ'], ['n', 'ñŋ']],
    ['letters without decomposition', ['l', 'łŁ'], ['d', 'đðĐ'], ['s', 'ßſ'], ['a', 'æÆ'], ['e', 'əƏ']],
    ['Greek', ['α', 'άΑᾳ'], ['σ', 'ςΣ']],
    ['Cyrillic', ['е', 'ёЁЕ'], ['и', 'йӣИ'], ['у', 'ўӯ'], ['і', 'ї'], ['г', 'ґ']],
    ['Arabic', ['ا', 'أإآٱ'], ['ی', 'يىېےئ'], ['ک', 'كڪ'], ['ه', 'ةہھۀ'], ['ن', 'ں'], ['و', 'ؤ']],
    ['presentation forms', ['ی', 'ﻲﯽ'], ['ه', 'ﻪ'], ['ک', 'ﻙ']],
    ['Indic', ['क', '\u0958'], ['ं', 'ँ']],
    ['width', ['k', 'Ｋｋ'], ['カ', 'ｶ'], ['5', '５']],
    ['digits', ['0', '٠۰०০๐'], ['9', '٩۹९৯๙'], ['3', '３߃']],
    ['themselves', ['阿', '阿'], ['카', '카'], ['ガ', 'ガ'], ['א', 'א'], ['ก', 'ก'], ['ि', 'ि'], ['ั', 'ั']],
  ] as [string, ...[string, string][]][])('takes as one letter: %s', (_, ...groups) => {
    for (const [letter, others] of groups) {
      for (const other of others) expect(`${other} ${String.fromCharCode(folds(other))}`).toBe(`${other} ${letter}`);
    }
  });

  it.each([
    ['skipped', SKIPPED, '\u00ad\u0301\u200b\u200c\u200d\u200e\u200f\u202a\u2067\u2069\ufeff\ufe0f\u064b\u0651\u0640\u05b8\u093c'],
    ['soft', SOFT, " \t\n\r\u00a0\u2003\u202f\u3000-‐‑–−_'’‘`´ʻʼʾʿ·・׳־"],
    ['hard', HARD, '.,;:!?()[]{}"“”«»/\\@#&*—―…。、،؛؟।¹²½€☀\u0000\u0007\uffff'],
  ])('%s', (_, folded, chars) => {
    for (const char of chars)
      expect(`${char.charCodeAt(0).toString(16)} ${folds(char)}`).toBe(`${char.charCodeAt(0).toString(16)} ${folded}`);
  });

  it('keeps apart what are different letters', () => {
    for (const [a, b] of ['ck', 'пр', 'قغ', 'تط', 'صس', 'خح', 'гғ', 'قك', 'カガ', 'シツ', 'かカ', 'οо', 'аa'].map((pair) => [...pair])) {
      expect(folds(a as string)).not.toBe(folds(b as string));
    }
  });

  it('gives every unit an answer in range, the same each time, and leaves folded letters as they are', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const unit = foldUnit(code);
      const sound =
        Number.isInteger(unit) && unit >= HARD && unit <= 0xffff && foldUnit(code) === unit && (unit < LETTER || foldUnit(unit) === unit);
      if (!sound) wrong.push(`${code.toString(16)} folds to ${unit.toString(16)}, which folds to ${foldUnit(unit).toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('folds the parts of a decomposed letter as the letter', () => {
    for (const word of [
      'Kābul',
      'Téhéran',
      'Türkiye',
      'Афғонистон',
      'Йемен',
      'Καμπούλ',
      'أفغانستان',
      'آمو',
      'مؤتمر',
      'क़ंदहार',
      'Đà Nẵng',
      'Ñuñoa',
    ]) {
      expect(foldString(word.normalize('NFD'))).toBe(foldString(word.normalize('NFC')));
    }
  });
});

describe('foldString', () => {
  it.each([
    ['Islam-Qala', 'islam qala'],
    ['  Islam \n Qala ', 'islam qala'],
    ["Qal'eh", 'qal eh'],
    ['طالبان\u200cها', 'طالبانها'],
    ['St. Petersburg', 'st. petersburg'],
    ['', ''],
    [' - ', ''],
  ])('%j -> %j', (text, folded) => {
    expect(foldString(text)).toBe(folded);
  });
});

describe('the letters of ASCII', () => {
  const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
  const foldedTo = (unit: number) => ascii.filter((char) => foldUnit(char.charCodeAt(0)) === unit).join('');

  it('are soft where they part words but not names, and hard where they end a name', () => {
    expect(foldedTo(SOFT)).toBe("\t\n\v\f\r '-_`");
    expect(foldedTo(HARD)).toBe(ascii.filter((char) => !/[a-z0-9\s'_`-]/i.test(char)).join(''));
  });

  it('and digits fold to their small letters', () => {
    const letters = ascii.filter((char) => /[a-z0-9]/i.test(char));
    expect(letters.map((char) => String.fromCharCode(foldUnit(char.charCodeAt(0))))).toEqual(letters.map((char) => char.toLowerCase()));
  });
});
