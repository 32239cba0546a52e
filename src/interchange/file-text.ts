import { PackError, tooLarge } from '../report/pack.ts';
import { FILE_LIMITS } from './limits.ts';

const HEAD = 2_000;
const BINARY = ['PK\u0003\u0004', '%PDF-', '\ufffdPNG', '\u0089PNG', 'GIF8', '{\\rtf', '\u001f\ufffd', '\u001f\u008b'];

/** The text of a file without its byte order mark. Throws `PackError` where it is none, or too much. */
export function plainText(text: string): string {
  requireSize(text.length);
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const head = plain.slice(0, HEAD);
  if (head.trim() === '' && plain.trim() === '') throw new PackError('The file is empty.', 'pack_bad_empty');
  if (BINARY.some((magic) => head.startsWith(magic)))
    throw new PackError('The file is a picture, a document or an archive.', 'pack_bad_binary');
  if (isUnread(head)) throw new PackError('The file is not UTF-8 text.', 'pack_bad_encoding');
  if (head.includes('\0')) throw new PackError('The file has NUL characters.', 'pack_bad_binary');
  if (/^\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(head)) throw new PackError('The file is a web page.', 'pack_bad_page');
  return plain;
}

/** Throws `PackError` for a file of more bytes than are read: ask before reading it. */
export function requireSize(bytes: number): void {
  const most = FILE_LIMITS.size;
  if (bytes > most) throw new PackError(`The file has ${bytes} characters, at most ${most}.`, ...tooLarge(bytes, most));
}

/** Whether it looks like another encoding read as UTF-8: every other unit a NUL, or too many that could not be read. */
function isUnread(head: string): boolean {
  const nuls = head.split('\0').length - 1;
  const lost = head.split('\ufffd').length - 1;
  return head.startsWith('\ufffd\ufffd') || head.startsWith('\u00ff\u00fe') || nuls * 3 > head.length || lost * 10 > head.length;
}
