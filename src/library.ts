/**
 * The reports of the user, over any key-value store. Layout:
 * `r/<id>/<rev>` one immutable record (a pack) per revision · `headA`, `headB` the list of reports, twice ·
 * `names`, `sieve`, `cards` what pages need of the active reports, made from them.
 * Everyone may read; the functions that write are for the worker, one at a time.
 */
import { encodeCardReports } from './library/card-reports.ts';
import { type Head, type LibraryEntry, LibraryError, readHead, storedHead } from './library/head.ts';
import { cardsKey, namesKey, sieveKey } from './library/keys.ts';
import { type RecordResult, readRecord, recordKey } from './library/record.ts';
import { sieveOf } from './match/sieve-of.ts';
import type { Report } from './model.ts';
import type { KeyValueStore } from './ports.ts';
import { encodeNames, nameTable } from './report/names.ts';
import { decodePack } from './report/pack.ts';
import { encodeSieve } from './report/stored-sieve.ts';

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

/** What pages need of these reports: all names for the detector and the sieve that goes before them, and what the card shows. */
export function forPages(reports: readonly Report[]): Readonly<Record<string, string>> {
  const table = nameTable(reports);
  const names = encodeNames(table);
  return { [namesKey]: names, [sieveKey]: encodeSieve(sieveOf(table), names), [cardsKey]: encodeCardReports(reports) };
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
  const wanted = forPages(await readActiveReports(store));
  const present = await store.get(Object.keys(wanted));
  if (Object.entries(wanted).some(([key, text]) => present[key] !== text)) await store.set({ ...wanted });
}

const emptyHead: Head = { counter: 0, reports: [] };

/** Makes `reports` the library's list. The list and what pages need of it change in one `set`, which a store carries out whole or not at all. */
async function commit(store: KeyValueStore, old: Head, reports: readonly LibraryEntry[]): Promise<void> {
  const head = { counter: old.counter + 1, reports };
  await store.set({ ...storedHead(head), ...forPages(await activeReports(store, head)) });
  // What the old list named is deleted only once the new list is known to be there.
  if ((await readHead(store))?.counter !== head.counter) throw new LibraryError('The change to the library was not saved.');
  const kept = new Set(reports.map(recordKey));
  const left = old.reports.map(recordKey).filter((key) => !kept.has(key));
  if (left.length > 0) await store.remove(left);
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
