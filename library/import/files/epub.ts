import type { Article, Facts } from '../article.ts';
import { decodeText } from '../decode-text.ts';
import { blocksOf } from '../html/blocks.ts';
import { checkMarkup, parseHtml } from '../html/parse-html.ts';
import { ImportError } from '../import-error.ts';
import { type DateReading, readDate } from '../read-date.ts';
import { attributeIn, textsOf, xmlTokens } from './xml.ts';
import type { Zip } from './zip.ts';

/** Reads an EPUB (EPUB 3, and 2 as far as it is alike): its chapters in order, without their table of contents. Throws `ImportError`. */
export function readEpub(zip: Zip, reading: DateReading): Article {
  const container = decodeText(part(zip, 'META-INF/container.xml'));
  const path = elementsIn(container, 'rootfile').map((attributes) => attributeIn(attributes, 'full-path'))[0] ?? '';
  const opf = decodeText(part(zip, path));
  const chapters = chaptersOf(opf, path);
  if (isLocked(zip, chapters)) throw new ImportError('import_locked', 'EPUB');
  // All is unpacked before any of it is read: reading costs more.
  const pages = chapters.flatMap((chapter) => zip.read(chapter) ?? []).map(decodeText);
  checkMarkup(pages.join(''));
  return { text: pages.map(linesOf).join('\n'), facts: factsOf(opf, reading) };
}

function part(zip: Zip, path: string): Uint8Array {
  const bytes = zip.read(path);
  if (!bytes) throw new ImportError('import_broken', 'EPUB');
  return bytes;
}

function elementsIn(xml: string, name: string): readonly string[] {
  return [...xmlTokens(xml)].flatMap((token) => (token.kind === 'open' && token.name === name ? [token.attributes] : []));
}

/** The paths of the chapters in reading order. */
function chaptersOf(opf: string, opfPath: string): readonly string[] {
  const items = new Map<string, string>();
  for (const attributes of elementsIn(opf, 'item')) {
    const [id, href] = [attributeIn(attributes, 'id'), attributeIn(attributes, 'href')];
    const isText = /html/.test(attributeIn(attributes, 'media-type') ?? '');
    if (id && href && isText && !/\bnav\b/.test(attributeIn(attributes, 'properties') ?? '')) items.set(id, within(opfPath, href));
  }
  return elementsIn(opf, 'itemref')
    .filter((attributes) => attributeIn(attributes, 'linear') !== 'no')
    .flatMap((attributes) => items.get(attributeIn(attributes, 'idref') ?? '') ?? []);
}

/** A path in the archive, from that of the file that names it. */
function within(base: string, href: string): string {
  const parts = base.split('/').slice(0, -1);
  for (const each of decoded(href.replace(/[?#].*/s, '')).split('/')) {
    if (each === '..') parts.pop();
    else if (each !== '.') parts.push(each);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Fonts may be scrambled in a book that is open; its chapters are only where it is locked to a reader. */
function isLocked(zip: Zip, chapters: readonly string[]): boolean {
  const encryption = zip.read('META-INF/encryption.xml');
  if (!encryption) return zip.names.includes('META-INF/rights.xml');
  const locked = elementsIn(decodeText(encryption), 'CipherReference').map((attributes) => decoded(attributeIn(attributes, 'URI') ?? ''));
  return chapters.some((chapter) => locked.includes(chapter));
}

/** In XHTML any element may end where it begins; in HTML only some. */
function linesOf(xhtml: string): string {
  const html = xhtml.replace(
    /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-z]\w*)(\s[^<>]*)?\/>/gi,
    '<$1$2></$1>',
  );
  const { body } = parseHtml(html);
  return blocksOf(body)
    .map(({ text }) => text)
    .join('\n');
}

function factsOf(opf: string, reading: DateReading): Facts {
  const texts = textsOf(opf, ['title', 'creator', 'publisher', 'language', 'date']);
  const facts = (['title', 'creator', 'publisher', 'language'] as const).map((name) => {
    const value = texts.get(name);
    return value ? { value, origin: 'file' as const } : undefined;
  });
  const [title, author, publisher, lang] = facts;
  const date = readDate(texts.get('date') ?? '', reading);
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
    ...(date && { date: { value: date, origin: 'file' } }),
  };
}
