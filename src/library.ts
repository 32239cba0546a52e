/**
 * The reports of the user, over any key-value store. Layout:
 * `r/<id>/<rev>` one immutable record (a pack) per revision · `headA`, `headB` the list of reports and the bin, twice ·
 * `names`, `names.<drawer>`, `sieve`, `cards`, `c/<id>` what pages need of the active reports and of what is always to be marked, made from
 * them, and `made`, of what.
 * Everyone may read; the functions that write are for the worker, one at a time. Each throws `LibraryError` where it did not come to be: then
 * nothing was changed.
 */
import { alwaysIn, correctionsKey, readCorrections } from './corrections.ts';
import { binned, broughtBack, emptied } from './library/bin.ts';
import { change } from './library/commit.ts';
import { LibraryError, saved } from './library/failures.ts';
import { allChanges } from './library/full-changes.ts';
import { type Head, type LibraryEntry, readHead } from './library/head.ts';
import { isSound } from './library/is-sound.ts';
import { activeIn, type PageChanges, pageChanges, storedCorrections } from './library/page-changes.ts';
import { putInto } from './library/put.ts';
import { type RecordResult, readRecord } from './library/record.ts';
import { cleanTags } from './library/tags.ts';
import type { PutReport } from './messages.ts';
import type { Report } from './model.ts';
import type { KeyValueStore } from './ports.ts';

export { LibraryError } from './library/failures.ts';

/** The library's list, in the reader's order, and what was removed and can be brought back. */
export type LibraryList = Head;

/** The library's list with what each record holds. */
export type LibraryReading = readonly (RecordResult & { readonly entry: LibraryEntry })[];

/** Reads the list, of no record. Undefined: there has never been a library. Throws `LibraryError`. */
export async function readList(store: KeyValueStore): Promise<LibraryList | undefined> {
  const head = await readHead(store);
  return head && emptied(head);
}

/** Reads one report of the library or its bin, or why it cannot be read; undefined where there is none of that id. Throws `LibraryError`. */
export async function readReport(store: KeyValueStore, id: string): Promise<RecordResult | undefined> {
  const head = await readHead(store);
  const entry = head && [...head.reports, ...head.bin].find((each) => each.id === id);
  return entry && readRecord(store, entry);
}

/** Reads every report, damaged ones with the reason. Undefined: there has never been a library. Throws `LibraryError`. */
export async function readLibrary(store: KeyValueStore): Promise<LibraryReading | undefined> {
  const head = await readHead(store);
  return head && readEntries(store, head.reports);
}

/** The reports that pages are marked with, leaving out damaged ones. Throws `LibraryError` where the list cannot be read. */
export async function readActiveReports(store: KeyValueStore): Promise<readonly Report[]> {
  const head = await readHead(store);
  const readings = await readEntries(store, head?.reports.filter(({ on }) => on) ?? []);
  return readings.flatMap((reading) => (reading.ok ? [reading.report] : []));
}

/**
 * Adds reports, or new revisions of them, all or none; gives the id that each has in the library. A report whose id is taken, and a revision
 * of another than the one there, is put beside it. Throws `PackError` for a broken pack too.
 */
export async function putReports(store: KeyValueStore, puts: readonly PutReport[], more = {}): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  await change(store, async (head) => {
    const put = await putInto(
      store,
      head,
      puts.map((each) => ({ ...each, more })),
    );
    ids = put.ids;
    return put.records.length > 0 ? put : undefined;
  });
  return ids;
}

/** Has pages marked with these reports, or no longer; an id that is not in the library changes nothing. */
export async function switchReports(store: KeyValueStore, ids: readonly string[], on: boolean): Promise<void> {
  const wanted = new Set(ids);
  await change(store, ({ reports }) => {
    const isMeant = (entry: LibraryEntry) => wanted.has(entry.id) && entry.on !== on;
    if (!reports.some(isMeant)) return undefined;
    return { reports: reports.map((entry) => (isMeant(entry) ? { ...entry, on } : entry)) };
  });
}

/** Takes reports out of the library, into the bin; ids that are not there change nothing. */
export async function removeReports(store: KeyValueStore, ids: readonly string[]): Promise<void> {
  await change(store, (head) => (head.reports.some(({ id }) => ids.includes(id)) ? binned(head, ids) : undefined));
}

/** Brings back what was removed; gives the ids of those that were still there. */
export async function bringBack(store: KeyValueStore, ids: readonly string[]): Promise<readonly string[]> {
  let back: readonly string[] = [];
  await change(store, (head) => {
    back = emptied(head).bin.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    return back.length > 0 ? broughtBack(head, back) : undefined;
  });
  return back;
}

/** Deletes for good what was removed too long ago to be brought back. */
export async function emptyBin(store: KeyValueStore): Promise<void> {
  await change(store, (head) => (emptied(head) === head ? undefined : { reports: head.reports }));
}

/** Gives a report these tags in place of those it has; an id that is not there changes nothing. */
export async function tagReport(store: KeyValueStore, id: string, tags: readonly string[]): Promise<void> {
  const clean = cleanTags(tags);
  await retag(store, [id], () => clean);
}

/** Gives reports these tags beside those they have, all or none; ids that are not there change nothing. */
export async function addTags(store: KeyValueStore, ids: readonly string[], tags: readonly string[]): Promise<void> {
  await retag(store, ids, (old) => {
    const known = new Set(old.map((tag) => tag.toLowerCase()));
    return cleanTags([...old, ...tags.filter((tag) => !known.has(tag.trim().toLowerCase()))]);
  });
}

async function retag(store: KeyValueStore, ids: readonly string[], tagsFor: (old: readonly string[]) => readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  await change(store, ({ reports }) => {
    const next = reports.map((entry) => {
      if (!wanted.has(entry.id)) return entry;
      const { tags: old = [], ...bare } = entry;
      const tags = tagsFor(old);
      return JSON.stringify(tags) === JSON.stringify(old) ? entry : { ...bare, ...(tags.length > 0 && { tags }) };
    });
    return next.some((entry, at) => entry !== reports[at]) ? { reports: next } : undefined;
  });
}

/** Puts the reports named into this order, before all others. */
export async function orderReports(store: KeyValueStore, ids: readonly string[]): Promise<void> {
  await change(store, ({ reports }) => {
    const byId = new Map(reports.map((entry) => [entry.id, entry]));
    const first = new Set(ids.flatMap((id) => byId.get(id) ?? []));
    const sorted = [...first, ...reports.filter((entry) => !first.has(entry))];
    return sorted.some((entry, at) => entry !== reports[at]) ? { reports: sorted } : undefined;
  });
}

/** Writes what pages need where it is not as it should be: told by what it was made of, unless `all` of it is to be looked at. */
export async function refreshPages(store: KeyValueStore, { all = true } = {}): Promise<void> {
  const head = (await readHead(store)) ?? { reports: [], bin: [] };
  const corrections = await storedCorrections(store);
  if (!all && (await isSound(store, activeIn(head), corrections))) return;
  const { changed, left } = await allChanges(store, head, activeIn(head), corrections);
  if (Object.keys(changed).length > 0) await saved(store.set({ ...changed }));
  if (left.length > 0) await store.remove([...left]);
}

/**
 * Puts corrections (as `withCorrections` gives them) in the place of those that the store holds. What pages need changes with them where
 * words are to be marked always, or no longer; where the library cannot be read, it does so only when the pages are next refreshed.
 */
export async function putCorrections(store: KeyValueStore, before: unknown, after: object): Promise<void> {
  const isSame = JSON.stringify(alwaysIn(readCorrections(before))) === JSON.stringify(alwaysIn(readCorrections(after)));
  const { changed, left } = (isSame ? undefined : await changesWith(store, after)) ?? { changed: {}, left: [] };
  await store.set({ [correctionsKey]: after, ...changed });
  // What nobody reads any more may as well stay.
  if (left.length > 0) await store.remove([...left]).catch(() => undefined);
}

async function changesWith(store: KeyValueStore, corrections: object): Promise<PageChanges | undefined> {
  const head = await readHead(store).catch((error: unknown) => {
    if (error instanceof LibraryError) return undefined;
    throw error;
  });
  return head && pageChanges(store, head, readCorrections(corrections));
}

function readEntries(store: KeyValueStore, entries: readonly LibraryEntry[]): Promise<LibraryReading> {
  return Promise.all(entries.map(async (entry) => ({ entry, ...(await readRecord(store, entry)) })));
}
