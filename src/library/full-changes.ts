/** The long way: every report is read and every text compared. */
import type { Correction } from '../corrections.ts';
import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { drawerReader } from '../report/decode-names.ts';
import { MOST_DRAWERS } from '../report/drawers.ts';
import { checksum, readHead } from '../report/stored-names.ts';
import { inBatches } from './batches.ts';
import { cardText } from './card-texts.ts';
import { alwaysSum, forPages } from './for-pages.ts';
import type { Head, LibraryEntry } from './head.ts';
import { cardKey, drawerKey, madeKey, namesKey } from './keys.ts';
import { readMade, storedMade } from './made.ts';
import { remember } from './memory.ts';
import type { PageChanges } from './page-changes.ts';
import { readRecord, recordKey } from './record.ts';

/** What of the pages' part is not in the store as it is to be, for one `set`, and the keys that are left over, to be removed after that. */
export async function allChanges(
  store: KeyValueStore,
  head: Pick<Head, 'reports' | 'bin'>,
  active: readonly LibraryEntry[],
  corrections: readonly Correction[],
): Promise<PageChanges> {
  const read: { readonly entry: LibraryEntry; readonly report: Report }[] = [];
  await inBatches(active, async (batch) => {
    const readings = await Promise.all(batch.map((entry) => readRecord(store, entry)));
    for (const [at, entry] of batch.entries()) {
      const reading = readings[at];
      if (reading?.ok) read.push({ entry, report: reading.report });
    }
  });
  for (const { entry, report } of read) remember(store, recordKey(entry), report);
  const pages: Record<string, string> = {
    ...forPages(
      read.map(({ report }) => report),
      corrections,
    ),
  };
  const reports = read.map(({ entry: { id, rev }, report }) => [id, rev, checksum(pages[cardKey(id)] ?? cardText(report))] as const);
  pages[madeKey] = storedMade({ reports, always: alwaysSum(corrections) }, pages);
  return compared(store, pages, [...head.reports, ...head.bin]);
}

async function compared(
  store: KeyValueStore,
  pages: Readonly<Record<string, string>>,
  entries: readonly LibraryEntry[],
): Promise<PageChanges> {
  // Where one value cannot be read, none of its batch can: all of it is written anew.
  const read = (keys: readonly string[]) => store.get([...keys]).catch(() => ({}) as Record<string, unknown>);
  const drawers = drawerCountIn((await read([namesKey]))[namesKey]);
  // Not all that there may ever be: to ask for thousands of keys takes a browser seconds.
  const known = Array.from({ length: drawers + 1 }, (_, drawer) => drawerKey(drawer));
  const before = (await readMade(store))?.reports.map(([id]) => id) ?? [];
  const cards = [...before, ...entries.map(({ id }) => id)].map(cardKey);
  const changed = new Map(Object.entries(pages));
  const left: string[] = [];
  await inBatches([...new Set([...Object.keys(pages), ...known, ...cards])], async (batch) => {
    for (const [key, text] of Object.entries(await read(batch))) {
      if (!(key in pages)) left.push(key);
      else if (pages[key] === text) changed.delete(key);
    }
  });
  return { changed: Object.fromEntries(changed), left };
}

/** How many drawers a stored head has: as many as there may be where it cannot be read, none where it was never written. */
function drawerCountIn(head: unknown): number {
  if (head === undefined) return 0;
  try {
    return drawerReader(readHead(String(head))).count;
  } catch {
    return MOST_DRAWERS;
  }
}
