import { describe, expect, it } from 'vitest';
import type { DocumentInput } from '../../../../library/import/article.ts';
import { blocksOf } from '../../../../library/import/html/blocks.ts';
import { parseHtml } from '../../../../library/import/html/parse-html.ts';
import { docx, file, wordParagraph } from './files.ts';
import { faultOf, readAny } from './read-any.ts';

const sentence =
  'The ferry between Halden Bay and Orsund sailed again on Wednesday morning, four days after a storm tore away part of the pier, and took two hundred people home.';
const many = (each: string, letters: number) => each.repeat(Math.ceil(letters / each.length));
const page = (head: string, body = ''): DocumentInput => ({
  kind: 'page',
  html: `<html><head>${head}</head><body>${body}<p>${sentence}</p><p>${sentence}</p></body></html>`,
  url: 'https://a.example/x',
});
const markdown = (source: string) => file('a.md', `${sentence}\n\n${source}`);
const jsonLd = (json: string) => page(`<script type="application/ld+json">${json}</script>`);

/** What a page or file may be written as to keep its reader busy for ever; each for a number of letters. */
const cases: readonly (readonly [what: string, of: (letters: number) => DocumentInput])[] = [
  ['comments at the start of Markdown', (n) => file('a.md', `${many('<!-- lint -->\n', n)}# T\n\n${sentence}`)],
  ['white space in the title of a window', (n) => page(`<title>A${many(' ', n)}B</title>`)],
  ['dashes in the title of a window', (n) => page(`<title>One two three${many('-', n)}x | Courier</title>`)],
  ['white space in a described title', (n) => page(`<meta property="og:title" content="A${many(' ', n)}B">`)],
  [
    'dashes in a described title',
    (n) => page(`<meta name="application-name" content="Courier"><meta property="og:title" content="A${many('-', n)}x - Courier">`),
  ],
  ['white space in a heading', (n) => page('', `<h1>A${many(' ', n)}B</h1>`)],
  ['white space in the name of an author', (n) => page(`<meta name="author" content="A${many(' ', n)}B">`)],
  ['white space in a described author', (n) => jsonLd(JSON.stringify({ '@type': 'Article', author: `A${many(' ', n)}B` }))],
  [
    'a tag that does not end',
    (n) => ({ kind: 'page', html: `<html><body><p>${sentence}</p><${many('a', n)}`, url: 'https://a.example/x' }),
  ],
  ['tags that do not end', (n) => ({ kind: 'page', html: `<html><body><p>${sentence}</p>${many('<a', n)}`, url: 'https://a.example/x' })],
  ['an image with many letters of sources', (n) => page('', `<p>${sentence}<img src="a.png" srcset="${many('a', n)} b c"></p>`)],
  ['one long word', (n) => page('', `<p>${many('a', n)}</p>`)],
  ['a row of a table in Markdown', (n) => markdown(`|${many(' ', n)}x`)],
  ['white space in a heading of Markdown', (n) => markdown(`# A${many(' ', n)}B`)],
  ['addresses of Markdown that do not end', (n) => markdown(many('<https:', n))],
  ['a list in front matter', (n) => file('a.md', `---\ntags:\n${many(' - a\n', 6 * n)}---\n${sentence}`)],
  [
    'a title of a Word document in many pieces',
    (n) => file('a.docx', docx(wordParagraph(sentence), `<cp:title>${many('a<b/>', 6 * n)}</cp:title>`)),
  ],
];

/** The least of three runs, in ms: a busy machine makes some longer, none shorter. */
async function cost(of: (letters: number) => DocumentInput, letters: number): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < 3; i++) {
    const input = of(letters);
    const start = performance.now();
    await readAny(input);
    runs.push(performance.now() - start);
  }
  return Math.min(...runs);
}

describe.each(cases)('%s', (_what, of) => {
  it('costs no more than in proportion', async () => {
    // What is done in any case is no part of the ratio.
    const [few, more] = [await cost(of, 40_000), await cost(of, 160_000)];
    expect(more / Math.max(few, 10)).toBeLessThan(8);
  });
});

const deep = (each: string, end: string, n = 50_000) => many(each, n * each.length) + many(end, n * end.length);

describe('JSON-LD in things or lists without end', () => {
  it.each([
    ['a name', `{"@type":"Article","headline":${deep('[', ']')}}`],
    ['a name of a name', `{"@type":"Article","headline":${many('{"@value":', 500_000)}1${many('}', 50_000)}}`],
    ['an author', `{"@type":"Article","author":${deep('[', ']')}}`],
    ['a type', `{"@type":${deep('[', ']')},"headline":"A"}`],
  ])('is read no deeper: %s', async (_what, json) => expect(await faultOf(jsonLd(json))).toBe('read'));
});

it('an element named as what every object has makes text of no other kind', () => {
  expect(blocksOf(parseHtml('<constructor><p>Words</p></constructor>').body)).toEqual([{ text: 'Words', kind: 'text', linked: 0 }]);
});
