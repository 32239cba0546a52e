import { getDocument } from 'unpdf/pdfjs';
import { LIMITS } from '../../../src/report/limits.ts';
import type { Article, Fact, Facts } from '../article.ts';
import { isNamed } from '../files/docx.ts';
import { ImportError } from '../import-error.ts';
import { type DateReading, readDate } from '../read-date.ts';
import { checkLength } from '../tidy-text.ts';
import { linesOf, type PdfLine, type PdfPiece, withoutEdges } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

const MOST_PAGES = 5000;

/** Reads the text of a PDF in reading order, and its title, author and date. Throws `ImportError`. */
export async function readPdfFile(
  bytes: Uint8Array,
  reading: Omit<DateReading, 'lang'>,
  onProgress: (share: number) => void,
): Promise<Article> {
  const task = getDocument({
    data: bytes,
    // Nothing is drawn: no fonts, nothing fetched.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages = withoutEdges(await pagesOf(pdf, onProgress));
    const paragraphs = paragraphsOf(pages);
    if (!paragraphs.some((text) => /\p{L}{2}/u.test(text))) throw new ImportError('import_pdf_no_text');
    return { text: paragraphs.join('\n'), facts: { ...largest(pages[0] ?? []), ...(await infoOf(pdf, reading)) } };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw isLocked(error) ? new ImportError('import_locked', 'PDF') : new ImportError('import_broken', 'PDF');
  } finally {
    await task.destroy();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && (error.name === 'PasswordException' || /password|encrypt/i.test(error.message));
}

async function pagesOf(pdf: PdfDocument, onProgress: (share: number) => void): Promise<readonly (readonly PdfLine[])[]> {
  const pages: (readonly PdfLine[])[] = [];
  const count = Math.min(pdf.numPages, MOST_PAGES);
  let length = 0;
  for (let n = 1; n <= count; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const lines = linesOf(items.filter((item): item is typeof item & PdfPiece => 'str' in item));
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > 2 * LIMITS.text) checkLength(' '.repeat(length));
    pages.push(lines);
    page.cleanup();
    onProgress(n / count);
  }
  return pages;
}

async function infoOf(pdf: PdfDocument, reading: Omit<DateReading, 'lang'>): Promise<Facts> {
  const { info } = await pdf.getMetadata();
  const { Title, Author, CreationDate, Language } = info as Readonly<Record<string, unknown>>;
  const fact = (value: unknown): Fact | undefined =>
    typeof value === 'string' && value.trim() ? { value: value.trim(), origin: 'file' } : undefined;
  const [title, author, lang] = [fact(Title), fact(Author), fact(Language)];
  const date = typeof CreationDate === 'string' ? readDate(CreationDate, { ...reading, lang: 'en' }) : undefined;
  return {
    ...(isNamed(title?.value) && title && { title }),
    ...(author && { author }),
    ...(lang && { lang }),
    ...(date && { date: { value: date, origin: 'file' } }),
  };
}

/** What is set largest on the first page is most often the title. */
function largest(lines: readonly PdfLine[]): Facts {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const common = [...lines].sort((a, b) => a.size - b.size)[Math.floor(lines.length / 2)]?.size ?? size;
  const first = lines.findIndex((line) => line.size > size * 0.95);
  if (size < common * 1.15 || first < 0) return {};
  const rest = lines.slice(first).findIndex((line) => line.size < size * 0.95);
  const value = lines
    .slice(first, rest < 0 ? undefined : first + rest)
    .map(({ text }) => text)
    .join(' ');
  return value.length < 300 ? { title: { value, origin: 'text' } } : {};
}
