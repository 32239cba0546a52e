import { type Article, type DocumentInput, MOST } from './article.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './files/docx.ts';
import { readEpub } from './files/epub.ts';
import { readMarkdown } from './files/markdown.ts';
import { unwrapped } from './files/plain.ts';
import { openZip } from './files/zip.ts';
import { finishArticle } from './finish-article.ts';
import { readHtml } from './html/read-html.ts';
import { ImportError } from './import-error.ts';
import { sniff, sniffText } from './sniff.ts';

/** The day today in EDTF, where the reader is. */
export type Now = { readonly today: string };

/** Reads a page, a file other than a PDF, or pasted text. Throws `ImportError`, and nothing else that the input could be to blame for. */
export function readInput(input: DocumentInput, now: Now): Article {
  if (input.kind === 'page') return finishArticle(readHtml(input, now), now);
  if (input.kind === 'text') return finishArticle(readText(input.text, 'text', now), now);
  return finishArticle(readFile(new Uint8Array(input.bytes), input, now), now, input.name);
}

function readFile(bytes: Uint8Array, { name, type }: { readonly name: string; readonly type: string }, now: Now): Article {
  if (bytes.length === 0) throw new ImportError('import_empty');
  if (bytes.length > MOST.bytes) throw new ImportError('import_too_big', MOST.bytes / 1_000_000);
  const kind = sniff({ name, type, bytes });
  if (kind === 'pdf') throw new Error('A PDF is read by read-pdf.');
  if (kind === 'zip') return readZip(bytes, called(name), now);
  const text = decodeText(bytes);
  // Cut off, it is no text to read either.
  if (/\.json$/i.test(name) && /^\s*[[{]/.test(text)) throw new ImportError('import_data', 'JSON');
  return readText(text, kind, now);
}

function readText(text: string, kind: 'html' | 'markdown' | 'text', now: Now): Article {
  if (!text.trim()) throw new ImportError('import_empty');
  if (text.length > MOST.markup) throw new ImportError('import_too_big', Math.round(MOST.markup / 1_000_000));
  const told = sniffText(text, kind);
  if (told === 'html') return readHtml({ html: text }, now);
  if (told === 'markdown') return readMarkdown(text, { ...now, lang: 'en' });
  return { text: unwrapped(text), facts: {} };
}

/** What programs call files that are archives inside. */
const OTHERS: readonly (readonly [file: string, what: string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['Index/Document.iwa', 'Pages'],
];

/** What a reader calls an archive, by the end of its name. */
function called(name: string): string {
  if (/\.docx$/i.test(name)) return 'Word';
  return /\.epub$/i.test(name) ? 'EPUB' : 'ZIP';
}

function readZip(bytes: Uint8Array, name: string, now: Now): Article {
  const zip = openZip(bytes, name);
  const has = (name: string) => zip.names.includes(name);
  const reading = { ...now, lang: 'en' };
  if (has('word/document.xml')) return readDocx(openZip(bytes, 'Word'), reading);
  if (has('META-INF/container.xml')) return readEpub(openZip(bytes, 'EPUB'), reading);
  const other = OTHERS.find(([file]) => has(file))?.[1];
  if (other) throw new ImportError('import_save_as', other);
  if (has('mimetype') && has('content.xml')) throw new ImportError('import_save_as', 'ODT');
  throw new ImportError(has('[Content_Types].xml') ? 'import_broken' : 'import_archive', ...(has('[Content_Types].xml') ? ['Word'] : []));
}
