/** From something a reader has to a draft to be reviewed: the one file that knows how documents are read and drafts are kept. */
import browser from 'webextension-polyfill';
import type { Report } from '../../src/model.ts';
import { createDraft, type ImportInput, type ImportOptions, importDocument, listDrafts, readTaught, takePage } from './stand-in/import.ts';

export { ImportError, type ImportInput } from './stand-in/import.ts';

const store = browser.storage.local;

/** A report not finished yet. */
export type UnfinishedReport = { readonly key: string; readonly title: string };

/** Reads a document and keeps a draft of it; gives the draft's key. Rejects with `ImportError`, or with the signal's reason: then nothing is kept. */
export async function toDraft(input: ImportInput, options: Omit<ImportOptions, 'taught'>): Promise<string> {
  const draft = await importDocument(input, { ...options, taught: await readTaught(store) });
  options.signal.throwIfAborted();
  return createDraft(store, draft);
}

/** What a tab shows, or what is selected in it. Rejects with `ImportError`. */
export function fromTab(tab: number, selection: boolean): Promise<ImportInput> {
  return takePage(tab, { selection });
}

/** Keeps a draft of a report that is in the library, to be edited; gives the draft's key. */
export function editDraft(report: Report, rev: number): Promise<string> {
  const none = { entities: [], mentions: [], events: [] };
  const draft = { report, left: none, unsure: none, origins: {}, setByHand: [], base: { id: report.id, rev } };
  return createDraft(store, draft);
}

/** The drafts there are. */
export function unfinished(): Promise<readonly UnfinishedReport[]> {
  return listDrafts(store);
}

/** The address at which a draft is reviewed. */
export function reviewAddress(key: string): string {
  return `review.html#${key}`;
}
