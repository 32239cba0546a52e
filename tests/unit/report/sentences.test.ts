import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../src/report/sentences.ts';

const split = (text: string, lang = 'en') => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each<[string, readonly string[], string?]>([
    ['One. Two!  Three?', ['One.', 'Two!', 'Three?']],
    ['Amin Alemi\nPress TV, Kabul\nNowadays, it is so.', ['Amin Alemi', 'Press TV, Kabul', 'Nowadays, it is so.']],
    ['Mr. Ghani met Gen. Miller in Kabul. They talked.', ['Mr. Ghani met Gen. Miller in Kabul.', 'They talked.']],
    ['Some areas, e.g. Kunduz, fell. Others held.', ['Some areas, e.g. Kunduz, fell.', 'Others held.']],
    ['The book of A. Rashid is known. It sold well.', ['The book of A. Rashid is known.', 'It sold well.']],
    ['Troops of the U.S. Army left. The base is empty.', ['Troops of the U.S. Army left.', 'The base is empty.']],
    ['He left for the U.S. The talks went on.', ['He left for the U.S.', 'The talks went on.']],
    ['On Aug. 15 the city fell. Prices rose 3.5 per cent.', ['On Aug. 15 the city fell.', 'Prices rose 3.5 per cent.']],
    ['“No!” he said. “We stay.”', ['“No!” he said.', '“We stay.”']],
    ['طالبان حمله کردند. آیا دولت پاسخ داد؟ بله.', ['طالبان حمله کردند.', 'آیا دولت پاسخ داد؟', 'بله.'], 'fa'],
    ['В 2001 г. Кабул пал. Война шла дальше.', ['В 2001 г. Кабул пал.', 'Война шла дальше.'], 'ru'],
    ['Am 5. Juli fiel die Stadt. Es waren 20. Dann kamen mehr.', ['Am 5. Juli fiel die Stadt.', 'Es waren 20.', 'Dann kamen mehr.'], 'de'],
    ['塔利班夺取了昆都士。政府否认。', ['塔利班夺取了昆都士。', '政府否认。'], 'zh'],
    ['Ends with St.\nA new line.', ['Ends with St.', 'A new line.']],
    ['', []],
    [' \n\t\n ', []],
  ])('splits %j', (text, sentences, lang) => {
    expect(split(text, lang)).toEqual(sentences);
  });

  it.each([
    ['short', 'One and one. Two! ', 3000],
    ['long', `${'so on and '.repeat(1500)}to the end. `, 3],
    ['mixed', `Mr. Ghani left. ${'again, '.repeat(800)}said he? Yes. `, 5],
  ])('splits a line of many %s sentences as the platform does', (_what, piece, times) => {
    const text = piece.repeat(times);
    const whole = [...new Intl.Segmenter('fa', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
    expect(split(text, 'fa').join(' ')).toBe(whole.join(' '));
    if (!text.includes('Mr.')) expect(split(text, 'fa')).toEqual(whole);
  });

  it('covers every letter once, in order, whatever the text', () => {
    const unit = fc.constantFrom('a', 'B', '.', '!', ' ', '\n', 'Mr.', 'U.S.', '؟', '。', '“', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const spans = sentencesOf(text, 'en');
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        spans.reduce((last, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          return end;
        }, 0);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('sentenceAt', () => {
  it('gives the sentence round a position, none between two', () => {
    const sentences = sentencesOf('One. Two.', 'en');
    expect(sentenceAt(sentences, 0)).toEqual({ start: 0, end: 4 });
    expect(sentenceAt(sentences, 3)).toEqual({ start: 0, end: 4 });
    expect(sentenceAt(sentences, 4)).toBeUndefined();
    expect(sentenceAt(sentences, 8)).toEqual({ start: 5, end: 9 });
  });
});
