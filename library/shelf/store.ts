/**
 * The library as this page sees it: the one file that knows how it is kept. What changes it goes to the worker as `LibraryCalls`; what is
 * read comes straight from the store.
 */
import browser from 'webextension-polyfill';
import { makeBackup } from '../../src/library/backup.ts';
import { LibraryError } from '../../src/library/failures.ts';
import { headKeys } from '../../src/library/head.ts';
import { withOnly } from '../../src/library/head-copies.ts';
import { backupDue, changesSince, keepingKey, type Notice, readKeeping } from '../../src/library/keeping.ts';
import { type RecordResult, readRecord } from '../../src/library/record.ts';
import { standingOf } from '../../src/library/second-copy.ts';
import { readList } from '../../src/library.ts';
import type { ShelfEntry } from '../../src/library-view/shelf-entry.ts';
import { createSender, type LibraryCalls } from '../../src/messages.ts';
import { backupName } from '../keeping/backup-file.ts';
import { ownStore as store } from '../own-store.ts';
import { sendWhole } from '../send-whole.ts';

/** A report taken out, which can be brought back. */
export type Removed = { readonly id: string; readonly title: string };

/** All of the library but its texts. */
export type Shelf = {
  /** In the reader's own order. */
  readonly entries: readonly ShelfEntry[];
  readonly removed: readonly Removed[];
  readonly notice?: Notice;
  /** Much has changed since the last backup. */
  readonly isBackupDue: boolean;
  /** How many changes no backup has. */
  readonly changes: number;
  /** When it was last saved to a file, in milliseconds since 1970. */
  readonly lastBackup?: number;
};

/** Reads the list; throws `LibraryError` where it cannot be read or is gone, which never means that it is empty. */
export async function readShelf(): Promise<Shelf> {
  const [list, stored] = await Promise.all([readList(store), store.get(keepingKey)]);
  const keeping = readKeeping(stored[keepingKey]);
  // There is one from the first moments on; that it is gone for good is told by the worker alone.
  if (!list && keeping.notice?.kind !== 'erased') throw new LibraryError('unreadable');
  const { counter, reports, bin } = list ?? { counter: 0, reports: [], bin: [] };
  const own = reports.flatMap(({ shipped, added }) => (shipped ? [] : [added]));
  return {
    entries: reports.map(({ id, rev, on, shipped, tags = [], title, lang, publisher, date }) => ({
      ...{ id, rev, on, tags, title, lang, shipped: shipped === true },
      ...(publisher !== undefined && { publisher }),
      ...(date !== '' && { date }),
    })),
    removed: bin.map(({ id, title }) => ({ id, title })),
    ...(keeping.notice && { notice: keeping.notice }),
    changes: changesSince(counter, keeping.backup),
    isBackupDue: backupDue({ counter, own, keeping, now: Date.now() }),
    ...(keeping.backup && { lastBackup: keeping.backup.at }),
  };
}

/** Reads one report, from the second copy where it is damaged in the first; damage is a result, so that one report never hides the others. */
export async function readReport(entry: Pick<ShelfEntry, 'id' | 'rev'>): Promise<RecordResult> {
  const reading = await readRecord(store, entry);
  if (reading.ok) return reading;
  // Read again whatever it answers: another may have had it mended in between.
  const isAnswered = await call('mendReports', entry.id).then(
    () => true,
    () => false,
  );
  return isAnswered ? readRecord(store, entry) : reading;
}

/** Asks the worker for a change; rejects where it was not saved. */
export const call = createSender<LibraryCalls>(sendWhole);

/** Calls back whenever the library may have changed, whoever changed it. */
export function watchShelf(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (keepingKey in changes || headKeys.some((key) => key in changes)) onChange();
  });
}

/** The whole library as one file, and the count of its list that it holds. */
export async function backupFile() {
  // Before the records are read: a change meanwhile is then not taken for one that the backup has.
  const counter = (await readList(store))?.counter ?? 0;
  return { name: backupName(new Date()), type: 'application/json', text: await makeBackup(store, Date.now(), readReport), counter };
}

/** The same of the second copy. */
export async function secondFile() {
  const name = crypto.randomUUID();
  const { text: first, count } = await call('backupSecond', name, 0);
  const texts = [first];
  for (let at = 1; at < count; at++) texts.push((await call('backupSecond', name, at)).text);
  return { name: backupName(new Date()), type: 'application/json', text: texts.join('') };
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

/** How the parts of the library are, without anything of what it holds. */
export type Health = { readonly lists: readonly ('in-order' | 'damaged')[]; readonly second: 'in-order' | 'damaged' };

/** Looks at each copy of the list by itself, and whether the second copy of the library could be written. */
export async function readHealth(): Promise<Health> {
  const lists = await Promise.all(headKeys.map((key) => standingOf(withOnly(store, key))));
  const { second } = readKeeping((await store.get(keepingKey))[keepingKey]);
  return { lists: lists.map(({ is }) => (is === 'sound' ? 'in-order' : 'damaged')), second: second === 'failed' ? 'damaged' : 'in-order' };
}
