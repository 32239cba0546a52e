import { describe, expect, it } from 'vitest';
import type { Article, DocumentInput } from '../../../../library/import/article.ts';
import { reportId } from '../../../../library/import/report-id.ts';
import { readReport } from '../../../../src/report/schema.ts';
import { docx, file, wordParagraph } from './files.ts';
import { NEWS } from './pages.ts';
import { readAny } from './read-any.ts';

const page = (html: string, more: Partial<Extract<DocumentInput, { kind: 'page' }>> = {}): DocumentInput => ({
  kind: 'page',
  html,
  url: 'https://site.example/a',
  ...more,
});
const text = (value: string): DocumentInput => ({ kind: 'text', text: value });
const sentence =
  'The ferry between Halden Bay and Orsund sailed again on Wednesday morning, four days after a storm tore away part of the pier, and took two hundred people home.';
const times = (n: number, each: string) => each.repeat(n);

/** What an article would be as a report; throws where it has what a report may not. */
function asReport({ text: body, facts }: Article) {
  const { title, author, publisher, lang, url, date } = facts;
  return readReport(
    {
      id: reportId(title?.value ?? '', body),
      title: title?.value,
      text: body,
      source: {
        ...(author && { author: author.value }),
        ...(publisher && { publisher: publisher.value }),
        lang: lang?.value,
        ...(url && { url: url.value }),
        date: { edtf: date?.value ?? '2026-11-28~', basis: 'stated' },
      },
      entities: [],
      mentions: [],
      events: [],
    },
    'report',
  );
}

/** Strange things that are read all the same, and what of them must be there. */
const cases: readonly (readonly [what: string, input: () => DocumentInput, wanted: Partial<{ title: string; text: string }>])[] = [
  ['text without any name', () => text('it rains. it will rain on.'), { text: 'it rains. it will rain on.' }],
  ['a hundred thousand elements, each in the one before', () => page(`${times(100_000, '<div>')}<p>${sentence}</p>`), { text: sentence }],
  [
    'a hundred thousand spans, each in the one before and closed',
    () => page(`<p>${times(100_000, '<span>')}${sentence}${times(100_000, '</span>')}</p>`),
    { text: sentence },
  ],
  ['a thousand lists, each in the one before', () => page(`${times(1000, '<ul><li>')}${sentence}`), { text: sentence }],
  ['fifty thousand comments that do not end', () => page(`<p>${sentence}</p>${times(50_000, '<!--')}`), { text: sentence }],
  ['fifty thousand tags that do not end', () => page(`<p>${sentence}</p>${times(50_000, '<a href="')}`), { text: sentence }],
  ['fifty thousand scripts that do not end', () => page(`<p>${sentence}</p>${times(50_000, '<script>')}`), { text: sentence }],
  ['a line of a million letters', () => text(times(90_000, 'Ten signs. ')), {}],
  ['NULs and other controls', () => text('One\0two \u0001\u0008three\u001b[31m.'), { text: 'One two three [31m.' }],
  ['half characters', () => text('One \ud83d two \udc00.'), { text: 'One \ufffd two \ufffd.' }],
  [
    'marks that turn the direction',
    () => text('Pay \u202e001$\u202c to \u2066Orsund\u2069\u200f now.'),
    { text: 'Pay 001$ to Orsund now.' },
  ],
  ['letters joined and parted by marks of Persian', () => text('می\u200cروند و کشتی\u200cها.'), { text: 'می\u200cروند و کشتی\u200cها.' }],
  ['soft hyphens and marks of no width', () => text('fer\u00adry, Or\u200bsund, \ufeffhere.'), { text: 'ferry, Orsund, here.' }],
  ['accents in letters of their own', () => text('Cafe\u0301 de Orsund.'), { text: 'Cafe\u0301 de Orsund.' }],
  [
    'ends of lines of every kind',
    () => text('One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\u0085Six.\n\n\n  \tSeven.'),
    { text: 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.' },
  ],
  ['a first line of letters that are blank', () => text('\u3164\u2800\n\nIt rains.'), { title: 'It rains.', text: 'It rains.' }],
  ['a first line that has no look', () => text('\ue000\n\nIt rains.'), { title: 'It rains.' }],
  ['hundreds of marks that have no look before its first letter', () => text(`${times(400, '\ue000')}It rains.`), { title: 'It rains.' }],
  [
    'a title of thousands of words',
    () => page(`<html><head><title>${times(3000, 'Ferry ')}</title></head><body><p>${sentence}</p></body></html>`),
    {},
  ],
  [
    'a title with marks and tags',
    () => page(`<html><head><title>A\u202e &lt;script&gt;x&lt;/script&gt;\n B</title></head><body><p>${sentence}</p></body></html>`),
    { title: 'A <script>x</script> B' },
  ],
  [
    'scripts, handlers and addresses of scripts',
    () => page(`<p onclick="x()">${sentence}<script>alert(1)</script><a href="javascript:x()">.</a><svg><script>y</script></svg></p>`),
    { text: `${sentence}.` },
  ],
  [
    'a line end of old in its title',
    () => page(`<html><head><title>A\u0085B\u2028C</title></head><body><p>${sentence}</p></body></html>`),
    { title: 'A B C' },
  ],
  ['a page that ends before it begins', () => page(`</html><p>${sentence}</p>`), { text: sentence }],
  ['a page that ends, then goes on', () => page(`<html><body><h1>A</h1></body></html><p>${sentence}</p>`), { text: sentence }],
  ['a table of a page that ends before it begins', () => page(`</div></html><table><td><p>${sentence}</p>`), { text: sentence }],
  [
    'JSON-LD that cannot be read',
    () =>
      page(`<html><head><script type="application/ld+json">{"@type":"NewsArticle",</script></head><body><p>${sentence}</p></body></html>`),
    { text: sentence },
  ],
  [
    'JSON-LD that would change all objects',
    () =>
      page(
        `<html><head><script type="application/ld+json">{"__proto__":{"headline":"No"},"@type":["NewsArticle"],"headline":{"name":["Ferry"]},"author":[[[]],null,7]}</script></head><body><p>${sentence}</p></body></html>`,
      ),
    { title: 'Ferry' },
  ],
  [
    'an address of a script as its own',
    () => page(`<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>${sentence}</p></body></html>`),
    { text: sentence },
  ],
  ['an entity that would grow', () => file('a.html', `<!doctype html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>${sentence} &b;</p>`), {}],
  [
    'what was selected, and nothing else',
    () => page(NEWS, { selection: '<p>Only <b>these</b> words.</p><script>no</script>' }),
    { text: 'Only these words.', title: 'Ferry link to Orsund reopens after storm' },
  ],
  [
    'plain text as browsers show it',
    () => page('<html><head></head><body><pre style="white-space: pre-wrap;">Ferry sails\n\nIt  sails.</pre></body></html>'),
    { text: 'Ferry sails\nIt sails.', title: 'Ferry sails' },
  ],
  ...['**a ', '`a', '![a', '[a](', '[^a', '<a ', '_a ', '<!--', '|', '> ', '\\*'].map(
    (mark) => [`Markdown of two hundred thousand times ${mark}`, () => file('a.md', `${sentence}\n\n${times(200_000, mark)}`), {}] as const,
  ),
  [
    'entities and signs of a Word document named as what every object has',
    () =>
      file(
        'a.docx',
        docx(wordParagraph('One &constructor; two &__proto__; three &toString;.').replace('</w:p>', '<w:constructor/><w:toString/></w:p>')),
      ),
    { text: 'One &constructor; two &__proto__; three &toString;.' },
  ],
  ['text of one word', () => text('Orsund'), { text: 'Orsund', title: 'Orsund' }],
];

describe.each(cases)('%s', (_what, input, wanted) => {
  it('makes a report in order', async () => {
    const report = asReport(await readAny(input()));
    expect(report).toMatchObject(wanted);
    expect(report.title.length).toBeGreaterThan(0);
    expect(report.text).not.toMatch(/\n\n| {2}|[\u202a-\u202e\u2066-\u2069]/);
  });
});

it('makes the same id of the same text, and another of another', () => {
  expect(reportId('Über Herat: 3 Tage!', 'a')).toMatch(/^uber-herat-3-tage-[a-z0-9]+$/);
  expect(reportId('گمرک', 'a')).toMatch(/^report-[a-z0-9]+$/);
  expect(reportId('A', 'a')).toBe(reportId('A', 'a'));
  expect(reportId('A', 'a')).not.toBe(reportId('A', 'b'));
});
