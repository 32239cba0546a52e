import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIn, selectionOf } from '../../../popup/selection.ts';

describe('the name in a selection', () => {
  it.each([
    ['as it is', 'Kabool', 'Kabool'],
    ['with spaces around, as a double click gives it', ' Kabool ', 'Kabool'],
    ['in quotes', '“Kabool”', 'Kabool'],
    ['in guillemets with their spaces', '«\u00a0Kaboul\u00a0»', 'Kaboul'],
    ['with a stop behind', 'Kabool.', 'Kabool'],
    ['in brackets and quotes', '(“Kabool”),', 'Kabool'],
    ['with several spaces between', 'government \t  forces', 'government forces'],
    ['with a no-break space between', 'Islam\u00a0Qala', 'Islam Qala'],
    ['with a line end behind, as a triple click gives it', 'Islam Qala\n', 'Islam Qala'],
    ['with marks inside', "Islam Qal'eh", "Islam Qal'eh"],
    ['with a hyphen inside', 'Gorno-Badakhshan', 'Gorno-Badakhshan'],
    ['in Persian, with a joiner inside', 'اسلام‌قلعه،', 'اسلام‌قلعه'],
    ['in Hindi, which ends in a vowel sign', 'काबुली', 'काबुली'],
    ['in Chinese, between corner brackets', '「喀布尔」', '喀布尔'],
    ['with bidi controls around', '\u2067کابل\u2069', 'کابل'],
    ['with bidi controls inside', 'evil\u202c\u2067 name', 'evil name'],
    ['with a soft hyphen and spaces without width', 'Ka\u00adbo\u200bol\u2060', 'Kabool'],
    ['of sixty characters', 'a'.repeat(60), 'a'.repeat(60)],
    ['of letters beyond the first plane', '𐬀𐬁', '𐬀𐬁'],
  ])('%s', (_what, selection, name) => {
    expect(nameIn(selection)).toBe(name);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\n'],
    ['one letter', 'K'],
    ['one letter in quotes', '“K”'],
    ['one letter of two units', '𐬀'],
    ['sixty-one characters', 'a'.repeat(61)],
    ['a number', '2021'],
    ['stops', '… — …'],
    ['two lines', 'Kabul\nHerat'],
    ['two paragraphs', 'Kabul\n\nHerat'],
    ['two lines of another kind', 'Kabul\u2028Herat'],
  ])('is none in %s', (_what, selection) => {
    expect(nameIn(selection)).toBeUndefined();
  });

  it('is always of fit length, on one line, and its own name again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (selection) => {
        const name = nameIn(selection);
        if (name === undefined) return;
        expect([...name].length).toBeGreaterThanOrEqual(2);
        expect([...name].length).toBeLessThanOrEqual(60);
        expect(name).not.toMatch(/[\n\r]/);
        expect(nameIn(name)).toBe(name);
      }),
      { seed: 2021, numRuns: 2_000 },
    );
  });
});

describe('the selection of a page', () => {
  const top = (text: string, further = false) => ({ text, further });
  it.each([
    ['the only one', [top('Kabool'), top('')], 'Kabool'],
    ["a frame's", [top(''), top('Kabool')], 'Kabool'],
    ['the one of the frame that the reader is in, not what was left behind', [top('old', true), top('Kabool')], 'Kabool'],
    ['what was left behind where the frame has none', [top('Kabool', true), top(' ')], 'Kabool'],
    ['none', [top(' '), top('')], ''],
    ['none of no frame', [], ''],
  ])('is %s', (_what, answers, text) => {
    expect(selectionOf(answers)).toBe(text);
  });
});
