/** STAND-IN, to be replaced by `library/import/import-document.ts`, `library/import/from-tab.ts` and `src/library/drafts.ts`. */
import type { MessageKey } from '../../../src/i18n.ts';
import type { KeyValueStore } from '../../../src/ports.ts';
import type { Draft } from '../../../src/report/draft/draft.ts';
import type { Taught } from '../../../src/report/draft/taught.ts';
import { makeDraft } from '../../../src/report/make/make-draft.ts';

/** What becomes a report. */
export type ImportInput =
  | { readonly kind: 'page'; readonly html: string; readonly url: string; readonly selection?: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'text'; readonly text: string };

export type ImportOptions = {
  readonly signal: AbortSignal;
  /** `share` of the step where it can be told, from 0 to 1. */
  onProgress(progress: { readonly step: 'reading' | 'finding'; readonly share?: number }): void;
  readonly taught: readonly Taught[];
};

/** What was given cannot become a report; the message says why and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly key: MessageKey;
  readonly args: readonly (string | number)[];

  constructor(key: MessageKey, ...args: readonly (string | number)[]) {
    super(key);
    this.key = key;
    this.args = args;
  }
}

/** Text only. */
export async function importDocument(input: ImportInput, { signal }: ImportOptions): Promise<Draft> {
  signal.throwIfAborted();
  const text = input.kind === 'text' ? input.text : input.kind === 'file' ? new TextDecoder().decode(input.bytes) : input.html;
  if (text.trim() === '') throw new ImportError('library_import_failed');
  const [title = ''] = text.trim().split('\n');
  return makeDraft({
    id: crypto.randomUUID(),
    title: title.slice(0, 200),
    text,
    source: { lang: 'en', date: { edtf: new Date().toISOString().slice(0, 10), basis: 'estimated' } },
    origins: {},
    gazetteer: { places: new Map(), demonyms: new Map(), groups: new Map() } as never,
    taught: [],
  });
}

/** Takes a page out of a tab. */
export async function takePage(_tabId: number, _options: { readonly selection: boolean }): Promise<ImportInput> {
  throw new ImportError('library_import_failed');
}

/** Puts a draft into the store; gives its key. */
export async function createDraft(
  store: KeyValueStore,
  draft: Draft,
  base?: { readonly id: string; readonly rev: number },
): Promise<string> {
  const key = crypto.randomUUID().slice(0, 8);
  await store.set({ [`d/${key}`]: { draft, base } });
  return key;
}

/** The lock under which the list of drafts is changed. */
export const draftsLock = 'drafts';

/** The drafts there are, the last changed first. */
export async function listDrafts(_store: KeyValueStore): Promise<readonly { readonly key: string; readonly title: string }[]> {
  return [];
}

/** What readers' corrections have taught. */
export async function readTaught(_store: KeyValueStore): Promise<readonly Taught[]> {
  return [];
}
