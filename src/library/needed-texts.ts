import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { checksum } from '../report/stored-names.ts';
import { inBatches } from './batches.ts';
import { readCardIndex } from './card-index.ts';
import { cardText, WHOLE } from './card-texts.ts';
import type { LibraryEntry } from './head.ts';
import { cardKey } from './keys.ts';
import type { Made } from './made.ts';
import { readRecord, recordKey } from './record.ts';

/** The checksums of the reports' texts for the card, by id, and those texts that are to be written. */
export type NeededTexts = { readonly sums: ReadonlyMap<string, number>; readonly needed: ReadonlyMap<string, string> };

/** Of a report as it was when the pages' part was made nothing is needed but its checksum, unless its text moves. */
export async function neededTexts(
  store: KeyValueStore,
  made: Made,
  entries: readonly LibraryEntry[],
  fresh: ReadonlyMap<string, Report>,
): Promise<NeededTexts> {
  const known = new Map(made.reports.map(([id, rev, sum]) => [recordKey({ id, rev }), sum]));
  const isSplit = entries.length > WHOLE;
  const wasSplit = made.reports.length > WHOLE;
  const sums = new Map<string, number>();
  const needed = new Map<string, string>();
  const wanted: LibraryEntry[] = [];
  for (const entry of entries) {
    const sum = fresh.has(recordKey(entry)) ? undefined : known.get(recordKey(entry));
    if (sum !== undefined && isSplit && wasSplit) sums.set(entry.id, sum);
    else wanted.push(entry);
  }
  const before = wasSplit ? undefined : await wholeBefore(store);
  await inBatches(wanted, async (batch) => {
    const stored = before ?? (await store.get(batch.map(({ id }) => cardKey(id))).catch(() => ({}) as Record<string, unknown>));
    for (const entry of batch) {
      const text = stored[cardKey(entry.id)];
      const sum = known.get(recordKey(entry));
      const report = fresh.get(recordKey(entry));
      const isKnown = !report && typeof text === 'string' && checksum(text) === sum;
      const found = isKnown ? text : await textOf(store, entry, report);
      if (found === undefined) continue;
      needed.set(entry.id, found);
      sums.set(entry.id, checksum(found));
    }
  });
  return { sums, needed };
}

/** The texts of a small library's reports, by the keys they would have in a larger one. */
async function wholeBefore(store: KeyValueStore): Promise<Record<string, unknown>> {
  const index = await readCardIndex(store).catch(() => undefined);
  const reports = index && 'whole' in index ? index.whole : [];
  return Object.fromEntries(reports.map((report) => [cardKey(report.id), JSON.stringify(report)]));
}

async function textOf(store: KeyValueStore, entry: LibraryEntry, fresh: Report | undefined): Promise<string | undefined> {
  if (fresh) return cardText(fresh);
  const reading = await readRecord(store, entry);
  return reading.ok ? cardText(reading.report) : undefined;
}
