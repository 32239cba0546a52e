/**
 * The library as this page sees it: the one file that knows how it is kept. What changes it goes to the worker as `LibraryCalls`; what is
 * read comes straight from the store.
 */
import browser from 'webextension-polyfill';
import { type RecordResult, readRecord } from '../../src/library/record.ts';
import type { ShelfEntry } from '../../src/library-view/shelf-entry.ts';
import { createSender, type LibraryCalls } from '../../src/messages.ts';
import { answer, headStates, makeBackup, readBeside, readList } from './stand-in/keeping.ts';

/** A report taken out, which can be brought back. */
export type Removed = { readonly id: string; readonly title: string };

/** What happened to the library: brought back from its second copy; gone from both; the copies differed, and what only one had was put beside. */
export type ShelfNotice = { readonly kind: 'restored' | 'erased' | 'differs'; readonly count: number };

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
  const [entries, { bin, backup }] = await Promise.all([readList(), readBeside()]);
  const own = entries.filter(({ shipped }) => !shipped).length;
  return {
    entries,
    removed: bin.map(({ id, title }) => ({ id, title })),
    isBackupDue: own >= 3 && backup === undefined,
    readOnly: false,
    ...(backup !== undefined && { lastBackup: backup }),
  };
}

/** In which way the library could not be read or written (`src/library/failures.ts`). */
export type Failure = 'newer' | 'unreadable' | 'not-saved' | 'full' | 'tags' | 'backup' | 'backup-newer' | 'backup-damaged';

/** Which failure an error tells of; undefined for any other. */
export function failureOf(error: unknown): Failure | undefined {
  return error instanceof Error && /newer version/.test(error.message) ? 'newer' : undefined;
}

/** Reads one report; damage is a result, so that one report never hides the others. */
export function readReport(entry: Pick<ShelfEntry, 'id' | 'rev' | 'on'>): Promise<RecordResult> {
  return readRecord(browser.storage.local, entry);
}

/** Asks the worker for a change; rejects where it was not saved. */
export const call = createSender<LibraryCalls>(answer);

/** Calls back whenever the library may have changed, whoever changed it. */
export function watchShelf(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith('head') || key === 'standInShelf')) onChange();
  });
}

/** The reader has seen the notice. */
export async function dismissNotice(): Promise<void> {
  // Nothing keeps notices yet.
}

/** The whole library as one file. */
export async function backupFile(): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
  const day = new Date().toISOString().slice(0, 10);
  return { name: `backgrounder-backup-${day}.json`, type: 'application/json', text: await makeBackup() };
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
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}

/** How the parts of the library are, without anything of what it holds. */
export type Health = { readonly lists: readonly ('in-order' | 'damaged')[]; readonly second: 'in-order' | 'differs' | 'none' };

/** Looks at the copies of the list and the second copy of the library. */
export async function readHealth(): Promise<Health> {
  return { lists: await headStates(), second: 'none' };
}
