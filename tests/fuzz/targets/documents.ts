import type { Article, DocumentInput } from '../../../library/import/article.ts';
import { ImportError } from '../../../library/import/import-error.ts';
import { reportId } from '../../../library/import/report-id.ts';
import { readReport } from '../../../src/report/schema.ts';
import { docx, epub, file, pdf, pdfLines, wordParagraph, zip } from '../../unit/library/import/files.ts';
import { encodings, files as goodFiles } from '../../unit/library/import/good-files.ts';
import * as pages from '../../unit/library/import/pages.ts';
import { readAny } from '../../unit/library/import/read-any.ts';
import { corpusBytes, corpusTexts } from '../corpus.ts';
import { mutateText } from '../mutate-text.ts';
import { byteTarget, promise, type Target, textTarget } from '../target.ts';

/** What was read makes a report in order, is no longer than what it was read from allows, and has nothing unseen. */
async function isRead(input: DocumentInput): Promise<boolean> {
  let article: Article;
  try {
    article = await readAny(input);
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
  const { text, facts } = article;
  const { title, author, publisher, lang, url, date } = facts;
  readReport(
    {
      id: reportId(title?.value ?? '', text),
      title: title?.value,
      text,
      source: {
        ...(author && { author: author.value }),
        ...(publisher && { publisher: publisher.value }),
        lang: lang?.value,
        ...(url && { url: url.value }),
        date: { edtf: date?.value ?? '2026', basis: 'stated' },
      },
      entities: [],
      mentions: [],
      events: [],
    },
    'report',
  );
  promise(!/\n\n| {2}|[\u202a-\u202e\u2066-\u2069]/.test(text), 'a text is tidy');
  return true;
}

const tags = [
  '<article>',
  '<div class="date">',
  '<time datetime="2021-07-10">',
  '<meta name="author" content="A">',
  '<h1>',
  '<a href="javascript:x()">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
  '</script>',
  '<table><tr><td>',
  '<li>',
  '<pre>',
  '<base href="//x">',
  '<link rel="canonical" href="',
  '<title>',
  '<!doctype html [',
  '<br>',
  '<math><mi>',
  '<select><option>',
  '<frameset>',
  '<noscript>',
  '<textarea>',
];

export const html = textTarget(
  'html',
  () => [pages.NEWS, pages.BLOG, pages.WIKI, pages.PERSIAN, pages.JUNKY, ...corpusTexts('html')],
  (text) => isRead({ kind: 'page', html: text, url: 'https://a.example/2021/07/10/x' }),
  tags,
);

export const selection = textTarget(
  'selection',
  () => ['<p>Only <b>these</b> words.</p>', 'plain', '<table><tr><td>a<td>b</table>', ...corpusTexts('selection')],
  (text) => isRead({ kind: 'page', html: pages.BLOG, selection: text, url: 'https://a.example/x' }),
  tags,
);

const MARKDOWN = `---\ntitle: Ferry\nauthor: Ida Holm\ndate: 2021-07-10\n---\n# Ferry\n\nThe *ferry* sailed to [Orsund](http://a.example/b_(c)) \`again\`.\n\n> * one\n> 2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`js\nx\n\`\`\`\n![p](q "r")[^1]\n[^1]: note\n<div>x</div>\n`;

export const markdown = textTarget(
  'markdown',
  () => [MARKDOWN, ...corpusTexts('markdown')],
  (text) => isRead(file('a.md', text)),
  ['# ', '> ', '- [ ] ', '1. ', '[^1]', '](', '![', '**', '__', '~~', '```\n', '| a | b |\n', '|---|\n', '<https://', '---\ntitle: ', '\\'],
);

export const pasted = textTarget(
  'pasted',
  () => [
    'KABUL, July 10 (Velm) - The ferry sailed.\n\nIt will sail on Monday.',
    'By Ida Holm\n10 July 2021\n\nText.',
    ...corpusTexts('pasted'),
  ],
  (text) => isRead({ kind: 'text', text }),
  [
    '\n\n',
    'KABUL, ',
    ' (Reuters) - ',
    '10 July 2021',
    '2021-07-10',
    '<html>',
    'MIME-Version: 1.0\nContent-Type: multipart/',
    '{\\rtf',
    '<?xml',
  ],
);

const bytesOf = (inputs: readonly DocumentInput[]) =>
  inputs.flatMap((input) => (input.kind === 'file' ? [new Uint8Array(input.bytes)] : []));

/** Bytes of text in encodings of every kind. */
export const encoded = byteTarget(
  'encodings',
  () => [...bytesOf(encodings.map(([, input]) => input())), ...corpusBytes('encodings')],
  (bytes) => isRead(file('a.txt', bytes)),
  [
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    '<meta charset="',
    'utf-16',
    'koi8-r',
    'gb18030',
    'x-user-defined',
    'replacement',
    '<?xml version="1.0" encoding="',
    '\xe0\x80\x80',
    '\xed\xa0\x80',
    '\xf4\x90\x80\x80',
  ],
);

/** Archives byte by byte: Word, EPUB, others. */
export const archives = byteTarget(
  'archives',
  () => [
    docx(wordParagraph('The ferry sailed.')),
    epub(['<p>The ferry sailed.</p>']),
    zip({ 'a.txt': 'x' }),
    ...bytesOf(goodFiles.map(([, input]) => input())).filter((bytes) => bytes[0] === 0x50),
    ...corpusBytes('archives'),
  ],
  (bytes) => isRead(file('a.docx', bytes)),
  [
    'PK\x01\x02',
    'PK\x03\x04',
    'PK\x05\x06',
    '\xff\xff\xff\xff',
    '\0\0\0\0',
    '\xff\xff',
    'word/document.xml',
    'META-INF/container.xml',
    'META-INF/encryption.xml',
  ],
);

/** Archives whose files are changed, and packed anew. */
export const packed: Target<Readonly<Record<string, string>>> = {
  name: 'packed',
  seeds: () => [
    {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${wordParagraph('Ferry', 'Title')}${wordParagraph('The ferry sailed. &amp; &#65;')}<w:tbl><w:tr><w:tc>${wordParagraph('a')}</w:tc></w:tr></w:tbl><!-- c --><![CDATA[d]]></w:body></w:document>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:dc="d"><dc:title>Ferry</dc:title><dc:creator>Ida</dc:creator><dcterms:created>2021-07-10T10:00:00Z</dcterms:created></cp:coreProperties>',
    },
    {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
      'META-INF/encryption.xml': '<encryption><EncryptedData><CipherReference URI="O/font.otf"/></EncryptedData></encryption>',
      'O/b.opf':
        '<package xmlns:dc="d"><metadata><dc:title>Ferry</dc:title><dc:date>2021</dc:date></metadata><manifest><item id="c" href="../O/c.xhtml#x" media-type="application/xhtml+xml"/><item id="n" href="c.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/><itemref idref="c" linear="no"/></spine></package>',
      'O/c.xhtml':
        '<?xml version="1.0"?><html xmlns="x"><head><title/></head><body><section/><h1>Ferry</h1><p>The ferry sailed.<br/></p></body></html>',
    },
  ],
  mutate(random, base, other) {
    const names = Object.keys(base);
    const name = random.pick(names);
    const donor = other[random.pick(Object.keys(other))] ?? '';
    return {
      ...base,
      [name]: mutateText(random, base[name] ?? '', donor, [
        '<w:t>',
        '</w:t>',
        '<w:p>',
        '<w:br/>',
        '<w:tab/>',
        '<w:del>',
        '</w:del>',
        '<w:tr>',
        '<item id="c"',
        'href="',
        'full-path="',
        '&#x',
        '&amp;',
        '<![CDATA[',
        '<!--',
        '="',
        "='",
      ]),
    };
  },
  run: (all) => isRead(file('a.docx', zip(all))),
};

const page = pdfLines(700, 'The ferry sailed to Orsund on Monday.', 'It took two hundred people home.');

export const pdfs = byteTarget(
  'pdfs',
  () => [pdf([page]), pdf([page, page, page], { info: '/Title(Ferry)/CreationDate(D:20210710)' }), ...corpusBytes('pdfs')],
  (bytes) => isRead(file('a.pdf', bytes)),
  [
    '/Type',
    '/Kids[',
    '/Count ',
    '/Length ',
    '/Filter/FlateDecode',
    '/Filter[/ASCIIHexDecode/LZWDecode]',
    'stream\n',
    'endstream',
    'endobj',
    ' 0 R',
    ' 0 obj',
    '<<',
    '>>',
    '/Parent 2 0 R',
    'BT ',
    ' Tj ET',
    ' Tf ',
    ' Td ',
    '999999999',
    '-1',
    'xref\n',
    'trailer',
    '/Prev 0',
    '/ObjStm',
    '/Encrypt 3 0 R',
    '/ToUnicode 3 0 R',
  ],
);
