/**
 * The library as this page sees it: the one file that knows how it is kept. What changes it goes to the worker as `LibraryCalls`; what is
 * read comes straight from the store.
 */
import browser from 'webextension-polyfill';
import { makeBackup } from '../../src/library/backup.ts';
import { headKeys, readHead } from '../../src/library/head.ts';
import { backupDue, keepingKey, type Notice, readKeeping } from '../../src/library/keeping.ts';
import { type RecordResult, readRecord } from '../../src/library/record.ts';
import { type LibraryEntry, readList } from '../../src/library.ts';
import type { ShelfEntry } from '../../src/library-view/shelf-entry.ts';
import { createSender, type LibraryCalls } from '../../src/messages.ts';
import { backupName } from '../keeping/backup-name.ts';
import { persist } from '../keeping/persist.ts';

export { type Failure, failureOf } from '../../src/library/failures.ts';

const store = browser.storage.local;

/** A report taken out, which can be brought back. */
export type Removed = { readonly id: string; readonly title: string };

/** What happened to the library: brought back from its second copy; gone from both; the copies differed, and what only one had was put beside. */
export type ShelfNotice = Notice;

/** All of the library but its texts. */
export type Shelf = {
  /** In the reader's own order. */
  readonly entries: readonly ShelfEntry[];
  readonly removed: readonly Removed[];
  readonly notice?: ShelfNotice;
  /** Much has changed since the last backup. */
  readonly isBackupDue: boolean;
  /** Written by a newer version: it can be read, and not changed. */
  readonly readOnly: boolean;
  /** When it was last saved to a file, in milliseconds since 1970. */
  readonly lastBackup?: number;
};

/** Reads the list; throws where it cannot be read, which never means that it is empty. */
export async function readShelf(): Promise<Shelf> {
  const [list, stored] = await Promise.all([readList(store), store.get(keepingKey)]);
  const { counter = 0, reports = [], bin = [] } = list ?? {};
  const keeping = readKeeping(stored[keepingKey]);
  const own = reports.filter(({ shipped }) => !shipped).map(({ added }) => added);
  return {
    entries: reports.map(shelfEntry),
    removed: bin.map(({ id, title }) => ({ id, title })),
    isBackupDue: backupDue({ counter, own, keeping, now: Date.now() }),
    readOnly: false,
    ...(keeping.notice && { notice: keeping.notice }),
    ...(keeping.backup && { lastBackup: keeping.backup.at }),
  };
}

function shelfEntry({ id, rev, on, shipped, tags = [], title, lang, publisher, date }: LibraryEntry): ShelfEntry {
  return { id, rev, on, shipped: shipped === true, tags, title, lang, ...(publisher !== undefined && { publisher }), date };
}

/** Reads one report; damage is a result, so that one report never hides the others. */
export function readReport(entry: Pick<ShelfEntry, 'id' | 'rev' | 'on'>): Promise<RecordResult> {
  return readRecord(store, entry);
}

/** Asks the worker for a change; rejects where it was not saved. */
export const call = createSender<LibraryCalls>((message) => browser.runtime.sendMessage(message));

/** Calls back whenever the library may have changed, whoever changed it. */
export function watchShelf(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith('head') || key === keepingKey)) onChange();
  });
}

/** The reader has seen the notice. */
export function dismissNotice(): Promise<void> {
  return call('dismissNotice');
}

/** The whole library as one file, and the count of its list that the backup is of. */
export async function backupFile(): Promise<{
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly counter: number;
}> {
  const counter = (await readList(store))?.counter ?? 0;
  return { name: backupName(new Date()), type: 'application/json', text: await makeBackup(store), counter };
}

/** The backup is saved. */
export function noteBackup(counter: number): Promise<void> {
  return call('noteBackup', counter);
}

/** What the browser says of the room for all this. */
export type Room = { readonly persisted: boolean; readonly used: number };

/** Undefined where the browser does not tell. */
export async function readRoom(): Promise<Room | undefined> {
  try {
    const [persisted, { usage = 0 }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
    return { persisted, used: usage };
  } catch {
    return undefined;
  }
}

/** Asks the browser to keep the library until the reader deletes it; whether it will. */
export const askToPersist = persist;

/** How the parts of the library are, without anything of what it holds. */
export type Health = { readonly lists: readonly ('in-order' | 'damaged')[]; readonly second: 'in-order' | 'failed' };

/** Looks at the copies of the list and at what was noted of the second copy of the library. */
export async function readHealth(): Promise<Health> {
  const lists = headKeys.map(async (key) => {
    const alone = { ...store, get: (keys: string | string[]) => (keys === key ? store.get(keys) : Promise.resolve({})) };
    return readHead(alone).then(
      (head) => (head ? ('in-order' as const) : ('damaged' as const)),
      () => 'damaged' as const,
    );
  });
  const stored = await store.get(keepingKey).catch(() => ({}) as Record<string, unknown>);
  return { lists: await Promise.all(lists), second: readKeeping(stored[keepingKey]).second ?? 'in-order' };
}
