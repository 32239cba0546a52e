import type { KeyValueStore } from '../ports.ts';
import { inBatches } from './batches.ts';
import { binned } from './bin.ts';
import type { NewRecord } from './commit.ts';
import type { Head, LibraryEntry } from './head.ts';
import { putInto } from './put.ts';
import { readRecord } from './record.ts';

/**
 * What becomes of a store's list where entries of another store's are put beside it: each as it was there, switched, tagged and dated alike,
 * what was in the bin in the bin; but the product's own report only where there is none. What cannot be read there is left out.
 */
export async function putMore(
  first: KeyValueStore,
  second: Pick<KeyValueStore, 'get'>,
  head: Head,
  other: Head,
  entries: readonly LibraryEntry[],
  now: number,
): Promise<Pick<Head, 'reports' | 'bin'> & { readonly records: readonly NewRecord[] }> {
  const hasShipped = head.reports.some(({ shipped }) => shipped);
  const inBin = new Set(other.bin.map(({ id }) => id));
  const puts: (Parameters<typeof putInto>[2][number] & { readonly isBinned: boolean })[] = [];
  await inBatches(
    entries.filter(({ shipped }) => !(shipped && hasShipped)),
    async (batch) => {
      for (const entry of batch) {
        const reading = await readRecord(second, entry);
        const { on, tags, added, shipped } = entry;
        const more = { on, added, ...(tags && { tags }), ...(shipped && { shipped }) };
        if (reading.ok) puts.push({ pack: reading.pack, more, isBinned: inBin.has(entry.id) });
      }
    },
  );
  const put = await putInto(first, head, puts, now);
  const kept = new Set([...head.reports.map(({ id }) => id), ...put.ids.filter((_, at) => !puts[at]?.isBinned)]);
  const moved = binned(
    { ...put, bin: head.bin },
    put.ids.filter((id) => !kept.has(id)),
    now,
  );
  return { reports: moved.reports, bin: moved.bin, records: put.records };
}
