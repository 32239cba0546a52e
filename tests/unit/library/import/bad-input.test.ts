import { describe, expect, it } from 'vitest';
import messages from '../../../../_locales/en/messages.json' with { type: 'json' };
import type { DocumentInput } from '../../../../library/import/article.ts';
import { docx, epub, file, latin, pdf, pdfLines, wordParagraph, zip } from './files.ts';
import { NEWS } from './pages.ts';
import { faultOf } from './read-any.ts';

type Case = readonly [what: string, input: () => DocumentInput, fault: string];

const text = (value: string): DocumentInput => ({ kind: 'text', text: value });
const page = (html: string, selection?: string): DocumentInput => ({
  kind: 'page',
  html,
  url: 'https://site.example/a',
  ...(selection !== undefined && { selection }),
});
const times = (n: number, each: string) => each.repeat(n);
/** The word in front of a letter's place, changed. */
const cutAfter = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share));
const links = (n: number) => Array.from({ length: n }, (_, i) => `<li><a href="/${i}">Section number ${i}</a></li>`).join('');

/** A Word document that says it is small and is not. */
function bomb(): Uint8Array {
  const bytes = zip({ 'word/document.xml': new Uint8Array(45_000_000).fill(0x20), '[Content_Types].xml': '<Types/>' });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return bytes;
}

const encrypted =
  '/Encrypt<</Filter/Standard/V 1/R 2/O(01234567890123456789012345678901)/U(01234567890123456789012345678901)/P -4>>/ID[(a)(a)]';
const encryption = (uri: string) =>
  `<encryption><EncryptedData><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`;

const cases: readonly Case[] = [
  // Nothing there.
  ['an empty file', () => file('a.txt', ''), 'import_empty'],
  ['an empty page', () => page(''), 'import_empty'],
  ['a page of tags alone', () => page('<html><body><div></div></body></html>'), 'import_empty'],
  ['a page of a tag that does not end', () => page('<html '), 'import_empty'],
  ['nothing pasted', () => text(''), 'import_empty'],
  ['white space', () => text(' \n\t \u00a0\u3000\n'), 'import_empty'],
  ['a file of line ends', () => file('a.md', '\r\n\r\n\n'), 'import_empty'],
  ['signs that nobody sees', () => text('\u200b\u200e\ufeff\u202e\u2066'), 'import_empty'],
  ['dots and dashes', () => text('... — …\n***'), 'import_empty'],
  ['a file of zeros', () => file('a.txt', new Uint8Array(5000)), 'import_empty'],
  ['front matter alone', () => file('a.md', '---\ntitle: A\n---\n'), 'import_empty'],
  ['a Word document without words', () => file('a.docx', docx('<w:p/>')), 'import_empty'],
  ['an EPUB without words', () => file('a.epub', epub(['<p> </p>'])), 'import_empty'],
  ['an empty selection', () => page(NEWS, '<p> </p>'), 'import_nothing_selected'],
  // Too much.
  ['a file of 50 MB', () => file('a.txt', new Uint8Array(50_000_000).fill(0x61)), 'import_too_big 30'],
  ['a page of 13 million letters', () => page(`<p>${times(13_000_000, 'a')}`), 'import_too_big 12'],
  ['13 million letters pasted', () => text(times(13_000_000, 'a')), 'import_too_big 12'],
  ['a text longer than a report may be', () => text(times(100_001, 'Ten signs. ')), 'import_too_long 1000000'],
  [
    'a PDF longer than a report may be',
    () => file('a.pdf', pdf(Array.from({ length: 2100 }, () => [[72, 700, 1, times(100, 'Ten signs. ')]]))),
    'import_too_long 1000000',
  ],
  ['a Word document that unpacks to 45 MB', () => file('a.docx', bomb()), 'import_bomb'],
  [
    'an EPUB whose chapters unpack to 45 MB',
    () => file('a.epub', epub(Array.from({ length: 9 }, () => times(500_000, '          ')))),
    'import_bomb',
  ],
  ['a page of a million elements', () => page(times(500_000, '<i>a</i> ')), 'import_too_big 12'],
  [
    'an EPUB of a million elements',
    () => file('a.epub', epub([times(250_000, '<i>a</i>'), times(250_000, '<i>a</i>')])),
    'import_too_big 12',
  ],
  // No text.
  ['a PNG', () => file('a.png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')), 'import_image'],
  ['a PNG that is called a text', () => file('a.txt', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'text/plain'), 'import_image'],
  ['a JPEG', () => file('a.jpg', latin('\xff\xd8\xff\xe0\0\x10JFIF')), 'import_image'],
  ['a WebP', () => file('a.webp', latin('RIFF\x24\0\0\0WEBPVP8 ')), 'import_image'],
  ['a program', () => file('a.exe', latin('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff')), 'import_not_text'],
  ['a program for Linux', () => file('a', latin('\x7fELF\x02\x01\x01\0')), 'import_not_text'],
  ['a film', () => file('a.mp4', latin('\0\0\0\x18ftypmp42')), 'import_not_text'],
  [
    'random bytes',
    () =>
      file(
        'a.txt',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256),
      ),
    'import_not_text',
  ],
  ['an archive of something else', () => file('a.zip', zip({ 'a.txt': 'Words.', 'b/c.txt': 'More.' })), 'import_archive'],
  ['a compressed file', () => file('a.gz', latin('\x1f\x8b\x08\0\0\0\0\0')), 'import_archive'],
  ['JSON in a file', () => file('a.json', '{"title":"A","text":"Words."}'), 'import_data JSON'],
  ['JSON pasted', () => text('[{"a":1},{"a":2}]'), 'import_data JSON'],
  ['a feed', () => file('a.xml', '<?xml version="1.0"?><rss><channel><title>A</title></channel></rss>'), 'import_data XML'],
  ['a drawing', () => file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>'), 'import_data XML'],
  // Other programs' files.
  ['RTF', () => file('a.rtf', '{\\rtf1\\ansi Words.}'), 'import_save_as RTF'],
  ['RTF pasted', () => text('{\\rtf1\\ansi Words.}'), 'import_save_as RTF'],
  ['an old Word document', () => file('a.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')), 'import_save_as DOC'],
  [
    'an OpenDocument text',
    () => file('a.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })),
    'import_save_as ODT',
  ],
  ['a spreadsheet', () => file('a.xlsx', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' })), 'import_save_as XLSX'],
  ['slides', () => file('a.pptx', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' })), 'import_save_as PPTX'],
  [
    'a page saved with its pictures',
    () => file('a.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nWords.'),
    'import_save_as MHTML',
  ],
  // Letters that cannot be told.
  ['UTF-32', () => file('a.txt', Uint8Array.from([0xff, 0xfe, 0, 0, ...latin('W\0\0\0o\0\0\0r\0\0\0d\0\0\0')])), 'import_not_text'],
  ['letters of no encoding', () => file('a.txt', latin(times(50, 'A\x81\x8d\x8f\x90\x9d '))), 'import_garbled'],
  [
    'UTF-16 of half characters',
    () => file('a.txt', Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 200 }, (_, i) => (i % 2 ? 0xd8 : 0x41))])),
    'import_garbled',
  ],
  // Pages that are no articles.
  [
    'a page that asks to sign in',
    () =>
      page(
        '<html><body><h1>Welcome back</h1><form><label>Name <input name="n"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>Forgot your password?</p></body></html>',
      ),
    'import_login',
  ],
  [
    'a page of links',
    () => page(`<html><body><nav><ul>${links(60)}</ul></nav><ul>${links(200)}</ul><footer>© 2024 Example</footer></body></html>`),
    'import_no_article',
  ],
  [
    'a page that is drawn by a script',
    () => page('<html><body><div id="root"></div><noscript>You need JavaScript.</noscript><p>Loading</p></body></html>'),
    'import_no_article',
  ],
  [
    'a page of pictures',
    () =>
      page(
        `<html><body>${times(50, '<figure><img src="a.png"><figcaption>A boat in a harbour, seen from far away on a day in spring.</figcaption></figure>')}</body></html>`,
      ),
    'import_no_article',
  ],
  ['a file of links', () => file('a.html', `<!doctype html><html><body><ul>${links(100)}</ul></body></html>`), 'import_no_article'],
  // PDFs.
  ['a PDF without text', () => file('a.pdf', pdf([[], []])), 'import_pdf_no_text'],
  [
    'a PDF of page numbers',
    () => file('a.pdf', pdf([[[300, 40, 9, '1']], [[300, 40, 9, '2']], [[300, 40, 9, '3']]])),
    'import_pdf_no_text',
  ],
  ['a locked PDF', () => file('a.pdf', pdf([pdfLines(800, 'Words.')], { trailer: encrypted })), 'import_locked PDF'],
  ['a PDF that is only its mark', () => file('a.pdf', '%PDF-1.7\n'), 'import_broken PDF'],
  ['a PDF of something else', () => file('a.pdf', `%PDF-1.7\n${times(200, 'nothing of the kind\n')}`), 'import_broken PDF'],
  ['a PDF without pages', () => file('a.pdf', pdf([])), 'import_pdf_no_text'],
  // Word and EPUB.
  ['half a Word document', () => file('a.docx', cutAfter(docx(wordParagraph(times(500, 'Words. '))), 0.5)), 'import_broken Word'],
  [
    'a Word document without its main part',
    () => file('a.docx', zip({ '[Content_Types].xml': '<Types/>', 'docProps/core.xml': '<a/>' })),
    'import_broken Word',
  ],
  ['half an EPUB', () => file('a.epub', cutAfter(epub(['<p>Words.</p>']), 0.7)), 'import_broken EPUB'],
  ['half of some other archive', () => file('a.zip', cutAfter(epub(['<p>Words.</p>']), 0.7)), 'import_broken ZIP'],
  ['JSON that is cut off', () => file('a.json', '{"a":1'), 'import_data JSON'],
  ['an EPUB that names no book', () => file('a.epub', zip({ 'META-INF/container.xml': '<container/>' })), 'import_broken EPUB'],
  [
    'a locked EPUB',
    () => file('a.epub', epub(['<p>Words.</p>'], '', { 'META-INF/encryption.xml': encryption('OEBPS/text/chapter%201.xhtml') })),
    'import_locked EPUB',
  ],
  [
    'an EPUB with rights of a seller',
    () => file('a.epub', epub(['<p>Words.</p>'], '', { 'META-INF/rights.xml': '<rights/>' })),
    'import_locked EPUB',
  ],
];

describe('what cannot be imported', () => {
  it('is at least sixty cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)('%s', async (_what, input, fault) => expect(await faultOf(input())).toBe(fault));

  it.each([...new Set(cases.map(([, , fault]) => fault.split(' ')[0] ?? ''))])('%s is a sentence and what to do', (key) => {
    const { message } = messages[key as keyof typeof messages];
    expect(message.match(/[^.]{12,}\./g)?.length).toBeGreaterThanOrEqual(2);
  });
});
