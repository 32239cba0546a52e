import { ImportError } from './import-error.ts';

/** A kind of file that can be read. */
export type FileKind = 'html' | 'markdown' | 'text' | 'pdf' | 'zip';

type Sign = readonly [bytes: string, at: number, fault: ConstructorParameters<typeof ImportError>];

/** How files begin that are no text, as Latin letters, and what to say of them. */
const SIGNS: readonly Sign[] = [
  ['{\\rtf', 0, ['import_save_as', 'RTF']],
  ['\xd0\xcf\x11\xe0', 0, ['import_save_as', 'DOC']],
  ['\x89PNG', 0, ['import_image']],
  ['\xff\xd8\xff', 0, ['import_image']],
  ['GIF8', 0, ['import_image']],
  ['II*\0', 0, ['import_image']],
  ['MM\0*', 0, ['import_image']],
  ['WEBP', 8, ['import_image']],
  ['ftyp', 4, ['import_not_text']],
  ['MZ', 0, ['import_not_text']],
  ['\x7fELF', 0, ['import_not_text']],
  ['\x1f\x8b', 0, ['import_archive']],
  ['7z\xbc\xaf', 0, ['import_archive']],
  ['Rar!', 0, ['import_archive']],
  ['\xfd7zXZ', 0, ['import_archive']],
  ['BZh', 0, ['import_archive']],
];

/** Kinds of text by the end of a file's name, and by its declared type. */
const BY_NAME = /\.(?:(?<html>x?html?)|(?<markdown>md|markdown|mkd))$/i;
const BY_TYPE = /^(?:(?<html>text\/html|application\/xhtml\+xml)|(?<markdown>text\/markdown))\b/i;

/** Whether bytes are a PDF; its mark may stand a little into the file. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** What a file is by its first bytes, and where they are text, by its name and type. Throws `ImportError` for what cannot be read. */
export function sniff({ name, type, bytes }: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): FileKind {
  if (bytes.every((byte) => byte === 0)) throw new ImportError('import_empty');
  if (isPdf(bytes)) return 'pdf';
  const start = latin(bytes.subarray(0, 64));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  for (const [sign, at, fault] of SIGNS) if (start.startsWith(sign, at) && isSure(sign, bytes)) throw new ImportError(...fault);
  const { html, markdown } = (BY_NAME.exec(name) ?? BY_TYPE.exec(type))?.groups ?? {};
  if (html) return 'html';
  return markdown ? 'markdown' : 'text';
}

/** Two letters may begin a text as well; what follows them in a program does not. */
function isSure(sign: string, bytes: Uint8Array): boolean {
  return sign.length > 3 || /[^\x20-\x7e\s]/.test(latin(bytes.subarray(0, 32)));
}

/** Refuses text that is data, and mail or web archives. Throws `ImportError`; gives what a text is that does not say so by its name. */
export function sniffText(text: string, kind: 'html' | 'markdown' | 'text'): 'html' | 'markdown' | 'text' {
  const start = text.slice(0, 3000).trimStart();
  if (/^<(?:!doctype html|html[\s>])/i.test(withoutComments(start.replace(/^<\?xml[^>]*>/, '')))) return 'html';
  if (/^<(?:\?xml|rss|feed|svg|opml|kml|gpx)\b/i.test(start) && kind !== 'markdown') throw new ImportError('import_data', 'XML');
  if (/^[[{]/.test(start) && isJson(text)) throw new ImportError('import_data', 'JSON');
  if (/^(?:MIME-Version:|From: <Saved by )/im.test(start) && /^Content-Type: multipart\//im.test(start))
    throw new ImportError('import_save_as', 'MHTML');
  if (/^\{\\rtf/.test(start)) throw new ImportError('import_save_as', 'RTF');
  return kind;
}

function withoutComments(start: string): string {
  let rest = start.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
