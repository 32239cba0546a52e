/** From something a reader has to a draft to be reviewed: the one file that knows how documents are read and drafts are kept. */
import browser from 'webextension-polyfill';
import type { Report } from '../../src/model.ts';
import type { Draft } from '../../src/report/draft/draft.ts';
import {
  createDraft,
  draftsLock,
  type ImportInput,
  type ImportOptions,
  importDocument,
  listDrafts,
  readTaught,
  takePage,
} from './stand-in/import.ts';

export type { ImportInput };

const store = browser.storage.local;

/** A report not finished yet. */
export type UnfinishedReport = { readonly key: string; readonly title: string };

/** Reads a document and keeps a draft of it; gives the draft's key. Rejects with `ImportError`, or with the signal's reason: then nothing is kept. */
export async function toDraft(input: ImportInput, options: Omit<ImportOptions, 'taught'>): Promise<string> {
  const draft = await importDocument(input, { ...options, taught: await readTaught(store) });
  options.signal.throwIfAborted();
  return keep(draft);
}

/** What a tab shows, or what is selected in it. Rejects with `ImportError`. */
export function fromTab(tab: number, selection: boolean): Promise<ImportInput> {
  return takePage(tab, { selection });
}

/** Keeps a draft of a report that is in the library, to be edited; gives the draft's key. */
export function editDraft(report: Report, rev: number): Promise<string> {
  const none = { entities: [], mentions: [], events: [] };
  return keep({ report, left: none, unsure: none, origins: {}, setByHand: [] }, { id: report.id, rev });
}

function keep(draft: Draft, base?: { readonly id: string; readonly rev: number }): Promise<string> {
  return navigator.locks.request(draftsLock, () => createDraft(store, draft, base)) as Promise<string>;
}

/** Whether a key of the store tells of drafts. */
export function isOfDrafts(key: string): boolean {
  return /^d(?:[AB]$|\/)/.test(key);
}

/** The drafts there are. */
export function unfinished(): Promise<readonly UnfinishedReport[]> {
  return listDrafts(store);
}

/** The address at which a draft is reviewed. */
export function reviewAddress(key: string): string {
  return `review.html#${key}`;
}
