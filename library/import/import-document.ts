import browser from 'webextension-polyfill';
import type { Source } from '../../src/model.ts';
import type { Draft, Origin, SourceField } from '../../src/report/draft/draft.ts';
import type { Taught } from '../../src/report/draft/taught.ts';
import { t } from '../translate.ts';
import { type Article, type DocumentInput, type Facts, MOST } from './article.ts';
import type { ExtractRequest } from './extract.ts';
import { ImportError } from './import-error.ts';
import type { ReadRequest } from './read.ts';
import { reportId } from './report-id.ts';
import { runWorker } from './run-worker.ts';
import { isPdf } from './sniff.ts';

/** How far an import is: reading what was given, then finding what it tells of; how much of that step is done where it can be told. */
export type ImportProgress = { readonly step: 'reading' | 'finding'; readonly share?: number };

/** How an import is run, and what readers' corrections of earlier reports have taught. */
export type Importing = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly taught?: readonly Taught[];
};

/**
 * Makes a draft of a page, a file or text, in workers, so that the page that asks stays free. A file's bytes are handed over: they are empty
 * afterwards. Rejects with `ImportError`, whose sentence says what is wrong and what to do, or with the signal's reason; nothing is kept.
 */
export async function importDocument(input: DocumentInput, { signal, onProgress, taught = [] }: Importing = {}): Promise<Draft> {
  const today = dayToday();
  onProgress?.({ step: 'reading' });
  const article = await read({ input, today }, { signal, onProgress: (share) => onProgress?.({ step: 'reading', share }) });
  onProgress?.({ step: 'finding' });
  const making = makingOf(article, today, taught);
  const script = making.source.lang === 'en' ? 'extract-en' : 'extract-any';
  return runWorker<ExtractRequest, Draft>(urlOf(script), making, {
    signal,
    onProgress: (share) => onProgress?.({ step: 'finding', share }),
    size: making.text.length,
  });
}

function read(request: ReadRequest, running: { readonly signal: AbortSignal | undefined; readonly onProgress: (share: number) => void }) {
  const { input } = request;
  // Before it is copied to a worker.
  if (input.kind === 'file' && input.bytes.byteLength > MOST.bytes) throw new ImportError('import_too_big', MOST.bytes / 1_000_000);
  const script = input.kind === 'file' && isPdf(new Uint8Array(input.bytes)) ? 'read-pdf' : 'read';
  return runWorker<ReadRequest, Article>(urlOf(script), request, {
    ...running,
    size: sizeOf(input),
    transfer: input.kind === 'file' ? [input.bytes] : [],
  });
}

function sizeOf(input: DocumentInput): number {
  if (input.kind === 'file') return input.bytes.byteLength;
  return input.kind === 'page' ? input.html.length : input.text.length;
}

function makingOf({ text, facts }: Article, today: string, taught: readonly Taught[]): ExtractRequest {
  const title = facts.title?.value ?? '';
  return { id: reportId(title, text), title, text, source: sourceOf(facts, today), origins: originsOf(facts), taught };
}

function sourceOf({ author, publisher, lang, url, date }: Facts, today: string): Source {
  return {
    ...(author && { author: author.value }),
    ...(publisher && { publisher: publisher.value }),
    lang: lang?.value ?? 'en',
    ...(url && { url: url.value }),
    date: date ? { edtf: date.value, basis: 'stated' } : { edtf: `${today}~`, basis: 'estimated', reason: t('import_date_guessed') },
  };
}

function originsOf(facts: Facts): { readonly [field in SourceField]?: Origin } {
  const found = Object.entries(facts).map(([field, { origin }]) => [field, origin] as const);
  return { date: 'guessed', ...Object.fromEntries(found) };
}

function urlOf(script: string): string {
  return browser.runtime.getURL(`library/import/${script}.js`);
}

function dayToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
