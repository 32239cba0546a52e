/** From something a reader has to a draft to be reviewed: the one file that knows how documents are read and drafts are kept. */
import {
  createDraft,
  type DraftBase,
  type DraftLine,
  draftLock,
  draftsLock,
  listDrafts,
  putBack,
  type Removed,
  removeDraft,
} from '../../src/library/drafts.ts';
import { readTaught, taughtKey } from '../../src/library/taught.ts';
import { readList } from '../../src/library.ts';
import type { Report } from '../../src/model.ts';
import type { Draft } from '../../src/report/draft/draft.ts';
import type { DocumentInput } from '../import/article.ts';
import { takePage } from '../import/from-tab.ts';
import { type Importing, importDocument } from '../import/import-document.ts';
import { ownStore as store } from '../own-store.ts';

export type { DocumentInput };

/** A report not finished yet. */
export type UnfinishedReport = Pick<DraftLine, 'key' | 'title' | 'at'>;

/** What brings back a draft that was taken out. */
export type RemovedDraft = Removed;

/** The report that a document is already: its text is in the library. */
export class KnownReport extends Error {
  override readonly name = 'KnownReport';
  readonly id: string;

  constructor(id: string) {
    super(id);
    this.id = id;
  }
}

/** Reads a document and keeps a draft of it; gives the draft's key. Rejects with `KnownReport` where the library has it. Rejects with `ImportError`, or with the signal's reason: then nothing is kept. */
export async function toDraft(input: DocumentInput, running: Required<Pick<Importing, 'signal' | 'onProgress'>>): Promise<string> {
  const taught = readTaught((await store.get(taughtKey))[taughtKey]);
  const draft = await importDocument(input, { ...running, taught });
  running.signal.throwIfAborted();
  const { id } = draft.report;
  if ((await readList(store))?.reports.some((entry) => entry.id === id)) throw new KnownReport(id);
  return keep(draft);
}

/** What a tab shows, or what is selected in it. Rejects with `ImportError`. */
export async function fromTab(tab: number, selection: boolean): Promise<DocumentInput> {
  const { html, url, selection: selected } = await takePage(tab, { selection });
  return { kind: 'page', html, url, ...(selected !== undefined && { selection: selected }) };
}

/** Keeps a draft of a report that is in the library, to be edited; gives the draft's key. */
export function editDraft(report: Report, rev: number): Promise<string> {
  const none = { entities: [], mentions: [], events: [] };
  return keep({ report, left: none, unsure: none, origins: {}, setByHand: [] }, { id: report.id, rev });
}

function keep(draft: Draft, base?: DraftBase): Promise<string> {
  return navigator.locks.request(draftsLock, () => createDraft(store, draft, base)) as Promise<string>;
}

/** Whether a key of the store tells of drafts. */
export function isOfDrafts(key: string): boolean {
  return /^d(?:[AB]$|\/)/.test(key);
}

/** The drafts there are, the one changed last first. */
export function unfinished(): Promise<readonly UnfinishedReport[]> {
  return listDrafts(store);
}

/** Takes a draft out; gives what `putDraftBack` needs. Rejects, with a sentence, where another window edits it. */
export function discardDraft(key: string): Promise<RemovedDraft> {
  return navigator.locks.request(draftLock(key), { ifAvailable: true }, (lock) => {
    if (!lock) throw Object.assign(new Error('The draft is open elsewhere.'), { key: 'review_elsewhere', args: [] });
    return navigator.locks.request(draftsLock, () => removeDraft(store, key));
  }) as Promise<RemovedDraft>;
}

/** Puts a draft back that was taken out. */
export function putDraftBack(removed: RemovedDraft): Promise<void> {
  return navigator.locks.request(draftsLock, () => putBack(store, removed)) as Promise<void>;
}

/** The address at which a draft is reviewed. */
export function reviewAddress(key: string): string {
  return `review.html#${key}`;
}
