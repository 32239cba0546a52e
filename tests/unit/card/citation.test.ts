import { describe, expect, test } from 'vitest';
import { translator } from '../../../gallery/translate.ts';
import { type Cited, citation } from '../../../src/card/citation.ts';
import type { CardSource } from '../../../src/card/model.ts';
import { readEdtf } from '../../../src/time/edtf.ts';

const estimated = { interval: readEdtf('2021-07-10~'), basis: 'estimated', carried: false } as const;
const stated = { interval: readEdtf('2021-07-10'), basis: 'stated', carried: false } as const;
const source: CardSource = { author: 'Mara Quill', publisher: 'Harbour Wire', dateline: 'Ansel', lang: 'en', date: estimated };

function cited({ lang = 'en', ...changes }: Partial<Cited> & { readonly lang?: 'en' | 'fa' } = {}): Cited {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return { words: 'The gap fell.', source, title: 'The fall of Karo Gap', locale, translate: translator(lang), ...changes };
}

const quotation = (changes?: Parameters<typeof cited>[0]) => citation(cited(changes), 'quotation').split('\n');
const markdown = (changes?: Parameters<typeof cited>[0]) => citation(cited(changes), 'markdown').split('\n');

describe('a quotation', () => {
  test('is the words, who says them, when and how that is known, and the title', () => {
    expect(quotation()).toEqual([
      '“The gap fell.”',
      '— Mara Quill, Harbour Wire, Ansel · undated; about 10 July 2021, from the events it names',
      'The fall of Karo Gap',
    ]);
  });

  test.each<[string, Partial<CardSource>, string]>([
    ['a date that the report gives', { date: stated }, '— Mara Quill, Harbour Wire, Ansel · 10 July 2021'],
    ['no author', { author: undefined as never, date: stated }, '— Harbour Wire, Ansel · 10 July 2021'],
    [
      'nobody named',
      { author: undefined as never, publisher: undefined as never, dateline: undefined as never, date: stated },
      '— The fall of Karo Gap · 10 July 2021',
    ],
  ])('with %s', (_, changes, expected) => expect(quotation({ source: { ...source, ...changes } })[1]).toBe(expected));

  test('is worded in the reader’s language, the report’s words left as they are', () => {
    const [words, by] = quotation({ lang: 'fa' });
    expect(words).toBe('“The gap fell.”');
    expect(by).toBe('— Mara Quill، Harbour Wire، Ansel · بی‌تاریخ؛ حدود ۱۰ ژوئیهٔ ۲۰۲۱، بر پایهٔ رویدادهایی که نام می‌برد');
  });

  test.each([
    ['https://harbour.example/karo-gap?page=2#end', true],
    ['HTTP://harbour.example/', true],
    ['javascript:alert(1)', false],
    ['file:///home/mara/karo.txt', false],
    ['https://harbour.example/a b', false],
    ['https://harbour.example/\u202Egnp.exe', false],
    ['https://harbour.example/>x', false],
  ])('ends with the address where that is one of the web: %s, %s', (url, shown) => {
    expect(quotation({ source: { ...source, url } }).slice(3)).toEqual(shown ? [url] : []);
  });

  test.each([
    ['en', 'He said “no” twice.', '“He said ‘no’ twice.”'],
    ['en', 'He said "no" twice.', '“He said "no" twice.”'],
    ['en', 'The group’s will.', '“The group’s will.”'],
    ['fa', 'گفت «نه».', '«گفت “نه”.»'],
    ['ru', 'Газета «Правда».', '«Газета “Правда”.»'],
    ['fr-CA', 'Elle dit oui.', '«Elle dit oui.»'],
    ['frr', 'Hi sait ja.', '“Hi sait ja.”'],
  ])('in %s: %s', (lang, words, expected) => expect(quotation({ words, source: { ...source, lang } })[0]).toBe(expected));

  test.each([
    ['isolates', '\u2068Karo\u2069 fell.', '“Karo fell.”'],
    ['overrides', '\u202E.llef\u202C', '“.llef”'],
    ['marks of direction', '\u200Fکارو\u200E fell.', '“کارو fell.”'],
    ['soft hyphens and zero-width spaces', 'Ka\u00ADro\u200B \u2060Gap\uFEFF', '“Karo Gap”'],
    ['controls and lines', 'Karo\u0000\n\tGap\u2028fell', '“Karo Gap fell”'],
    ['tags', 'Karo\u{E0041}\u{E007F}', '“Karo”'],
    ['narrow spaces', 'Karo\u202FGap\u00A0fell', '“Karo Gap fell”'],
  ])('holds nothing that is not seen: %s', (_, words, expected) => expect(quotation({ words })[0]).toBe(expected));

  test('keeps the joiners that Persian is written with', () => {
    const words = 'می‌رود';
    expect(quotation({ words, source: { ...source, lang: 'fa' } })[0]).toBe(`«${words}»`);
  });

  test('holds nothing unseen in what is around the words either', () => {
    const hidden = '\u200BHarbour\u202E Wire\u2069';
    const text = quotation({ lang: 'fa', title: hidden, source: { ...source, publisher: hidden, author: hidden } }).join('');
    expect(text.replace(/\u200C/g, '')).not.toMatch(/\p{Cf}|\p{Cc}/u);
  });
});

describe('Markdown', () => {
  test('is a block quotation with the title set apart', () => {
    expect(markdown()).toEqual([
      '> “The gap fell.”',
      '>',
      '> — Mara Quill, Harbour Wire, Ansel · undated; about 10 July 2021, from the events it names',
      '>',
      '> *The fall of Karo Gap*',
    ]);
  });

  test('makes the title a link where there is an address', () => {
    const url = 'https://harbour.example/karo_(gap)';
    expect(markdown({ source: { ...source, url } }).at(-1)).toBe(`> [The fall of Karo Gap](<${url}>)`);
  });

  test.each([
    ['2 * 3 _and_ `code`', '> “2 \\* 3 \\_and\\_ \\`code\\`”'],
    ['[a](b) ![c] <i> # | ~~x~~', '> “\\[a\\](b) \\!\\[c\\] \\<i\\> \\# \\| \\~\\~x\\~\\~”'],
    ['back\\slash &amp; $x$', '> “back\\\\slash \\&amp; \\$x\\$”'],
    ['one\n\n# two\n- three', '> “one \\# two - three”'],
  ])('escapes what it would read as its own: %s', (words, expected) => expect(markdown({ words })[0]).toBe(expected));

  test('escapes names and the title as well', () => {
    const lines = markdown({ title: 'A *bold* [title]', source: { ...source, publisher: '_Wire_' } });
    expect(lines[2]).toContain('\\_Wire\\_');
    expect(lines[4]).toBe('> *A \\*bold\\* \\[title\\]*');
  });
});
