import { describe, expect, it } from 'vitest';
import { AFFIXES } from '../../../src/text/affix-lists.ts';
import { affixesOf, fileAffixes } from '../../../src/text/affixes.ts';
import { foldString } from '../../../src/text/fold.ts';

const filed = AFFIXES.map(fileAffixes);
const ofLetter = (letter: string) => affixesOf(filed, letter.charCodeAt(0));

describe('affixesOf', () => {
  it('knows Arabic, Hebrew and Korean letters, and no others', () => {
    expect(ofLetter('ب')).toBe(ofLetter('پ'));
    expect(ofLetter('ה')?.suffixes.size).toBe(0);
    expect(ofLetter('카')?.prefixes.size).toBe(5);
    for (const letter of 'kкα阿アक') expect(ofLetter(letter)).toBeUndefined();
  });

  it('spells its affixes as they are folded, and asks for at least three letters, or two syllables', () => {
    for (const letter of 'بה카') {
      const affixes = ofLetter(letter);
      for (const suffix of affixes?.suffixes ?? []) expect(foldString(suffix)).toBe(suffix);
      for (const [first, prefixes] of affixes?.prefixes ?? []) {
        for (const { prefix, least } of prefixes) {
          expect(prefix.charCodeAt(0)).toBe(first);
          expect(foldString(prefix)).toBe(prefix);
          expect(least).toBeGreaterThanOrEqual(letter === '카' ? 2 : 3);
        }
      }
    }
  });
});
