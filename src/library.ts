/**
 * The reports of the user, over any key-value store. Layout:
 * `r/<id>/<rev>` one immutable record (a pack) per revision · `headA`, `headB` the list of reports, twice ·
 * `names`, `names.<drawer>`, `sieve`, `cards` what pages need of the active reports and of what is always to be marked, made from them.
 * Everyone may read; the functions that write are for the worker, one at a time.
 */
import { alwaysIn, correctionsKey, readCorrections } from './corrections.ts';
import { changesFor, forPages } from './library/for-pages.ts';
import { type Head, type LibraryEntry, LibraryError, readHead, storedHead } from './library/head.ts';
import { type RecordResult, readRecord, recordKey } from './library/record.ts';
import type { Report } from './model.ts';
import type { KeyValueStore } from './ports.ts';
import { decodePack } from './report/pack.ts';

export { LibraryError } from './library/head.ts';

/** The library's list with what each record holds. */
export type LibraryReading = readonly (RecordResult & { readonly entry: LibraryEntry })[];

/** Reads every report, damaged ones with the reason. Undefined: there has never been a library. Throws `LibraryError`. */
export async function readLibrary(store: KeyValueStore): Promise<LibraryReading | undefined> {
  const head = await readHead(store);
  return head && readEntries(store, head.reports);
}

/** The reports that pages are marked with, leaving out damaged ones. Throws `LibraryError` where the list cannot be read. */
export async function readActiveReports(store: KeyValueStore): Promise<readonly Report[]> {
  return activeReports(store, (await readHead(store)) ?? emptyHead);
}

/**
 * Adds a report, or a new revision of it, from its pack. A revision keeps the report's place in the list and whether it is on.
 * Throws `PackError` for a broken pack and `LibraryError` where the library cannot be read or written.
 */
export async function putReport(store: KeyValueStore, pack: string, { shipped = false } = {}): Promise<void> {
  const { id } = decodePack(pack);
  const head = (await readHead(store)) ?? emptyHead;
  const old = head.reports.find((entry) => entry.id === id);
  const entry: LibraryEntry = { id, rev: (old?.rev ?? 0) + 1, on: old?.on ?? true, ...(shipped && { shipped }) };
  await store.set({ [recordKey(entry)]: pack });
  await commit(store, head, old ? head.reports.map((other) => (other === old ? entry : other)) : [...head.reports, entry]);
}

/** Switches a report on or off; an id that is not in the library changes nothing. Throws `LibraryError`. */
export async function setActive(store: KeyValueStore, id: string, on: boolean): Promise<void> {
  const head = await readHead(store);
  if (!head?.reports.some((entry) => entry.id === id && entry.on !== on)) return;
  await commit(
    store,
    head,
    head.reports.map((entry) => (entry.id === id ? { ...entry, on } : entry)),
  );
}

/** Takes a report out of the library; an id that is not there changes nothing. Throws `LibraryError`. */
export async function removeReport(store: KeyValueStore, id: string): Promise<void> {
  const head = await readHead(store);
  if (!head?.reports.some((entry) => entry.id === id)) return;
  await commit(
    store,
    head,
    head.reports.filter((entry) => entry.id !== id),
  );
}

/** Writes what the pages need anew: a new version of the product may encode it in another way. Throws `LibraryError`. */
export async function refreshPages(store: KeyValueStore): Promise<void> {
  const { changed, left } = await changesFor(store, await pagesWith(store, await storedCorrections(store)));
  if (Object.keys(changed).length > 0) await store.set(changed);
  if (left.length > 0) await store.remove(left);
}

/**
 * Puts corrections (as `withCorrections` gives them) in the place of those that the store holds. What pages need changes with them where
 * words are to be marked always, or no longer; where the library cannot be read, it does so only when the pages are next refreshed.
 */
export async function putCorrections(store: KeyValueStore, before: unknown, after: object): Promise<void> {
  const isSame = JSON.stringify(alwaysIn(readCorrections(before))) === JSON.stringify(alwaysIn(readCorrections(after)));
  const pages = isSame ? undefined : await pagesWith(store, after).catch(() => undefined);
  const { changed, left } = pages ? await changesFor(store, pages) : { changed: {}, left: [] };
  await store.set({ [correctionsKey]: after, ...changed });
  // What nobody reads any more may as well stay.
  if (left.length > 0) await store.remove(left).catch(() => undefined);
}

const emptyHead: Head = { counter: 0, reports: [] };

/** Makes `reports` the library's list. The list and what pages need of it change in one `set`, which a store carries out whole or not at all. */
async function commit(store: KeyValueStore, old: Head, reports: readonly LibraryEntry[]): Promise<void> {
  const head = { counter: old.counter + 1, reports };
  const pages = forPages(await activeReports(store, head), readCorrections(await storedCorrections(store)));
  const { changed, left: drawers } = await changesFor(store, pages);
  await store.set({ ...storedHead(head), ...changed });
  // What the old list named is deleted only once the new list is known to be there.
  if ((await readHead(store))?.counter !== head.counter) throw new LibraryError('The change to the library was not saved.');
  const kept = new Set(reports.map(recordKey));
  const left = [...old.reports.map(recordKey).filter((key) => !kept.has(key)), ...drawers];
  if (left.length > 0) await store.remove(left);
}

async function pagesWith(store: KeyValueStore, corrections: unknown): Promise<Readonly<Record<string, string>>> {
  return forPages(await readActiveReports(store), readCorrections(corrections));
}

/** Nothing where they cannot be read: pages cannot read them either. */
async function storedCorrections(store: KeyValueStore): Promise<unknown> {
  return (await store.get(correctionsKey).catch(() => ({}) as Record<string, unknown>))[correctionsKey];
}

async function activeReports(store: KeyValueStore, head: Head): Promise<readonly Report[]> {
  const readings = await readEntries(
    store,
    head.reports.filter((entry) => entry.on),
  );
  return readings.filter((reading) => reading.ok).map((reading) => reading.report);
}

function readEntries(store: KeyValueStore, entries: readonly LibraryEntry[]): Promise<LibraryReading> {
  return Promise.all(entries.map(async (entry) => ({ entry, ...(await readRecord(store, entry)) })));
}
