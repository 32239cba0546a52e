import { strToU8, zipSync } from 'fflate';
import type { DocumentInput } from '../../../../library/import/article.ts';

/** Files made for the tests, byte by byte. */

type FileInput = Extract<DocumentInput, { kind: 'file' }>;

/** A file of these bytes, or of this text as UTF-8. */
export function file(name: string, content: Uint8Array | string, type = ''): FileInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { kind: 'file', name, type, bytes: bytes.slice().buffer };
}

/** Bytes, one for each letter of a text. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A ZIP archive of these files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this in its body, and these properties. */
export function docx(body: string, core = ''): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(core && { 'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>` }),
  });
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, style = ''): string {
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An EPUB of these chapters (XHTML of their bodies), with this in its metadata, and further files. */
export function epub(chapters: readonly string[], metadata = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = chapters.map((_, i) => `text/chapter ${i + 1}.xhtml`);
  const items = names.map((name, i) => `<item id="c${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`).join('');
  const refs = names.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  const page = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${items}<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine><itemref idref="n"/>${refs}</spine></package>`,
    'OEBPS/nav.xhtml': page('<nav><ol><li>Contents</li></ol></nav><p>Contents of the book</p>'),
    ...Object.fromEntries(chapters.map((body, i) => [`OEBPS/${names[i]}`, page(body)])),
    ...more,
  });
}

/** A line of a PDF's page: its place from the lower left, its size, its text. */
export type PdfText = readonly [x: number, y: number, size: number, text: string];

/** A PDF of pages with these lines, in a font that every reader of PDFs has; with this in its information and its trailer. */
export function pdf(
  pages: readonly (readonly PdfText[])[],
  { info = '', trailer = '' }: { readonly info?: string; readonly trailer?: string } = {},
): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<<${info}>>`,
  ];
  const kids = pages.map((lines) => {
    const stream = lines
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${at}`.padStart(10, '0');
  });
  const table = offsets.map((at) => `${at} 00000 n \n`).join('');
  return latin(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
  );
}

/** Lines of a paragraph on a PDF's page, set one below the other. */
export function pdfLines(top: number, ...lines: readonly string[]): readonly PdfText[] {
  return lines.map((text, i) => [72, top - 14 * i, 11, text] as const);
}
