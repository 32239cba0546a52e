import type { Article, Facts } from '../article.ts';
import { decodeText } from '../decode-text.ts';
import { ImportError } from '../import-error.ts';
import { type DateReading, readDate } from '../read-date.ts';
import { docxLines } from './docx-lines.ts';
import { textsOf } from './xml.ts';
import type { Zip } from './zip.ts';

/** Names that programs give to documents nobody has named. */
const UNNAMED = /^(?:microsoft word\b.*|document ?\d*|untitled.*|.*\.(?:docx?|odt|rtf|pdf|indd))$/i;

/** Whether a title is one that a person gave. */
export function isNamed(title: string | undefined): title is string {
  return title !== undefined && title.trim() !== '' && !UNNAMED.test(title.trim());
}

/** Reads a Word document; footnotes, headers and comments are left out. Throws `ImportError`. */
export function readDocx(zip: Zip, reading: DateReading): Article {
  const document = zip.read('word/document.xml');
  if (!document) throw new ImportError('import_broken', 'Word');
  const { lines, title } = docxLines(decodeText(document));
  const core = zip.read('docProps/core.xml');
  const facts: Facts = { ...(title && { title: { value: title, origin: 'text' } }), ...(core && coreFacts(decodeText(core), reading)) };
  return { text: lines.join('\n'), facts };
}

function coreFacts(xml: string, reading: DateReading): Facts {
  const texts = textsOf(xml, ['title', 'creator', 'created', 'language']);
  const [title, author, lang] = [texts.get('title'), texts.get('creator'), texts.get('language')];
  const date = readDate(texts.get('created') ?? '', reading);
  return {
    ...(isNamed(title) && { title: { value: title, origin: 'file' } }),
    ...(author && { author: { value: author, origin: 'file' } }),
    ...(date && { date: { value: date, origin: 'file' } }),
    ...(lang && { lang: { value: lang, origin: 'file' } }),
  };
}
