import type { Article, DocumentInput } from '../../../../library/import/article.ts';
import { docx, epub, file, latin, pdf, pdfLines, wordParagraph } from './files.ts';

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) =>
      little ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );

/** The bytes of a text in an encoding of one byte a letter, by way of what each byte stands for there. */
function inEncoding(encoding: string, text: string): Uint8Array {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))];
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const RUSSIAN = 'Паром в Орсунд снова ходит. Люди ждали в гавани четыре дня.';
const FRENCH = 'Le bac de la baie a repris la mer. Les écoliers étaient déjà à bord avec des vivres pour une semaine.';
const ARABIC = 'عادت العبارة إلى العمل بعد أربعة أيام من الانتظار في الميناء.';
const PERSIAN = 'کشتی دوباره به جزیره رفت و مردم پس از چهار روز به خانه رسیدند.';

const WHO = ['captain', 'mate', 'cook'];

/** The text of an article, and its facts as `field: value (where from)`. */
export const told = ({ text, facts }: Article) => ({
  text,
  ...Object.fromEntries(Object.entries(facts).map(([field, { value, origin }]) => [field, `${value} (${origin})`])),
});

/** What a file is, the file, and what it must be read as. */
export type GoodCase = readonly [what: string, input: () => DocumentInput, wanted: Readonly<Record<string, string>>];

/** Texts in encodings that are still met. */
export const encodings: readonly GoodCase[] = [
  ['UTF-8', () => file('a.txt', RUSSIAN), { text: RUSSIAN, lang: 'ru (guessed)' }],
  ['UTF-8 with its mark', () => file('a.txt', `\ufeff${FRENCH}`), { text: FRENCH, lang: 'fr (guessed)' }],
  ['UTF-16 with its mark', () => file('a.txt', utf16(`\ufeff${RUSSIAN}`, true)), { text: RUSSIAN }],
  ['UTF-16, the other way round', () => file('a.txt', utf16(`\ufeff${PERSIAN}`, false)), { text: PERSIAN, lang: 'fa (guessed)' }],
  ['UTF-16 without a mark', () => file('a.txt', utf16(FRENCH, true)), { text: FRENCH }],
  ['windows-1252', () => file('a.txt', inEncoding('windows-1252', FRENCH)), { text: FRENCH }],
  ['windows-1251', () => file('a.txt', inEncoding('windows-1251', RUSSIAN)), { text: RUSSIAN, lang: 'ru (guessed)' }],
  ['windows-1256', () => file('a.txt', inEncoding('windows-1256', ARABIC)), { text: ARABIC, lang: 'ar (guessed)' }],
  [
    'an encoding that HTML declares',
    () =>
      file(
        'a.html',
        Uint8Array.from([
          ...latin('<!doctype html><html><head><meta charset="koi8-r"></head><body><p>'),
          ...inEncoding('koi8-r', RUSSIAN.repeat(4)),
          ...latin('</p></body></html>'),
        ]),
      ),
    { text: RUSSIAN.repeat(4) },
  ],
  [
    'UTF-8 that HTML declares to be another',
    () => file('a.txt', Uint8Array.from([...new TextEncoder().encode(FRENCH.repeat(20)), 0xe9])),
    { text: `${FRENCH.repeat(20)}\ufffd` },
  ],
];

const MARKDOWN = `---
title: "The ferry to Orsund"
authors: [Ida Holm, 'Lars Berg']
date: 2023-11-08
lang: en
canonical_url: https://courier.example/ferry#top
---

# The ferry to *Orsund*

The [ferry](https://a.example/b_(c)) sails **again**,
four days after the storm.[^1]

![A boat](boat.jpg)

- One item, \`code\` in it
- [x] Another one
2. A third

> Quoted words
> on two lines.

| Year | People |
| ---- | ------ |
| 1900 | 2,310  |

\`\`\`js
const left = out;
\`\`\`

Snake_case_words and 2 * 3 * 4 stay. <b>Tags</b> go &amp; so do \\*escapes\\*.

[^1]: A note.
[ref]: https://a.example
`;

const WRAPPED = `THE FERRY TO ORSUND

The ferry between Halden Bay and Orsund sailed again on
Wednesday morning, four days after a storm tore away part
of the pier and left the island alone.

Some two hundred people had waited in the harbour, among
them the crew of a research ship.
- One thing
- Another thing
`;

/** Files of each kind. */
export const files: readonly GoodCase[] = [
  [
    'Markdown',
    () => file('ferry.md', MARKDOWN),
    {
      text: [
        'The ferry to Orsund',
        'The ferry sails again, four days after the storm.',
        'One item, code in it',
        'Another one',
        'A third',
        'Quoted words',
        'on two lines.',
        'Year | People',
        '1900 | 2,310',
        'Snake_case_words and 2 * 3 * 4 stay. Tags go & so do *escapes*.',
      ].join('\n'),
      title: 'The ferry to Orsund (file)',
      author: 'Ida Holm, Lars Berg (file)',
      date: '2023-11-08 (file)',
      lang: 'en (file)',
      url: 'https://courier.example/ferry (file)',
    },
  ],
  [
    'text whose lines were broken',
    () => file('ferry.txt', WRAPPED),
    {
      title: 'THE FERRY TO ORSUND (text)',
      text: [
        'THE FERRY TO ORSUND',
        'The ferry between Halden Bay and Orsund sailed again on Wednesday morning, four days after a storm tore away part of the pier and left the island alone.',
        'Some two hundred people had waited in the harbour, among them the crew of a research ship.',
        '- One thing',
        '- Another thing',
      ].join('\n'),
    },
  ],
  ['text named by its file', () => file('ferry_to-orsund.txt', 'It sails again, they say.'), { title: 'ferry to-orsund (file)' }],
  [
    'pasted text, dated at its top',
    () => ({ kind: 'text', text: 'Ferry sails\n8 November 2023\nIt sails again.' }),
    { title: 'Ferry sails (text)', date: '2023-11-08 (text)' },
  ],
  [
    'a Word document',
    () =>
      file(
        'ferry.docx',
        docx(
          [
            wordParagraph('The ferry to Orsund', 'Title'),
            '<w:p><w:r><w:t>It sails </w:t></w:r><w:ins><w:r><w:t>again</w:t></w:r></w:ins><w:del><w:r><w:delText>never</w:delText><w:t>not</w:t></w:r></w:del><w:r><w:footnoteReference w:id="2"/><w:t xml:space="preserve"> &amp; again.</w:t><w:br/><w:t>Next line.</w:t></w:r></w:p>',
            '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1900</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2,310</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
            '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>',
          ].join(''),
          '<dc:title>Ferry notes</dc:title><dc:creator>Ida Holm</dc:creator><dcterms:created>2023-11-08T10:00:00Z</dcterms:created>',
        ),
      ),
    {
      text: 'The ferry to Orsund\nIt sails again & again.\nNext line.\n1900 | 2,310\nIn a box.',
      title: 'Ferry notes (file)',
      author: 'Ida Holm (file)',
      date: '2023-11-08 (file)',
    },
  ],
  [
    'a Word document that only its style names',
    () =>
      file(
        'x.docx',
        docx(wordParagraph('The ferry', 'Title') + wordParagraph('It sails.'), '<dc:title>Microsoft Word - Document1</dc:title>'),
      ),
    { title: 'The ferry (text)' },
  ],
  [
    'an EPUB',
    () =>
      file(
        'book.epub',
        epub(
          [
            '<h1>One</h1><p>It sails<a id="x"/> again.</p>',
            '<h1>Two</h1><p>It sails on.<sup>1</sup><a epub:type="noteref">2</a></p><aside epub:type="footnote"><p>A note.</p></aside>',
          ],
          '<dc:title>The ferry</dc:title><dc:creator>Ida Holm</dc:creator><dc:language>en-GB</dc:language><dc:date>2023-11</dc:date><dc:publisher>Courier</dc:publisher>',
          { 'META-INF/encryption.xml': '<encryption><EncryptedData><CipherReference URI="OEBPS/font.otf"/></EncryptedData></encryption>' },
        ),
      ),
    {
      text: 'One\nIt sails again.\nTwo\nIt sails on.',
      title: 'The ferry (file)',
      author: 'Ida Holm (file)',
      publisher: 'Courier (file)',
      lang: 'en (file)',
      date: '2023-11 (file)',
    },
  ],
  [
    'a PDF',
    () =>
      file(
        'ferry.pdf',
        pdf(
          [1, 2, 3].map((n) => [
            [72, 800, 9, 'The Northern Courier'],
            ...(n === 1 ? ([[72, 760, 20, 'The ferry to Orsund']] as const) : []),
            ...pdfLines(
              720,
              `Part ${n}. The ferry between Halden Bay and Orsund sailed again on Wednes-`,
              'day morning, four days after a storm, with a well-known captain and all of',
              'the crew.',
            ),
            ...pdfLines(
              664,
              'Another paragraph of it stands below the first one, and it is long and well-',
              `known as well, said the ${WHO[n - 1]}.`,
            ),
            [300, 40, 9, `${n}`],
          ]),
          { info: "/Title(Ferry notes)/Author(Ida Holm)/CreationDate(D:20231108093000+01'00')" },
        ),
      ),
    {
      text: [
        'The ferry to Orsund',
        ...[1, 2, 3].flatMap((n) => [
          `Part ${n}. The ferry between Halden Bay and Orsund sailed again on Wednesday morning, four days after a storm, with a well-known captain and all of the crew.`,
          `Another paragraph of it stands below the first one, and it is long and well-known as well, said the ${WHO[n - 1]}.`,
        ]),
      ].join('\n'),
      title: 'Ferry notes (file)',
      author: 'Ida Holm (file)',
      date: '2023-11-08 (file)',
    },
  ],
  [
    'a PDF that only its type names',
    () => file('x', pdf([[[72, 760, 20, 'The ferry'], ...pdfLines(720, 'It sails again.', 'And again.')]])),
    { title: 'The ferry (text)' },
  ],
];
