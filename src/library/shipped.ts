import { putReports } from '../library.ts';
import type { KeyValueStore } from '../ports.ts';
import { readHead } from './head.ts';
import { readRecord } from './record.ts';

/** Puts the product's own report into a library that has never been written; leaves every other library alone. Throws `LibraryError`. */
export async function addShipped(store: KeyValueStore, pack: string): Promise<void> {
  if ((await readHead(store)) === undefined) await putReports(store, [{ pack }], { shipped: true });
}

/** Replaces the product's own report by its new revision, unless the user has changed or removed it. Throws `LibraryError`. */
export async function updateShipped(store: KeyValueStore, pack: string): Promise<void> {
  const shipped = (await readHead(store))?.reports.find((entry) => entry.shipped);
  if (!shipped) return;
  const reading = await readRecord(store, shipped);
  if (!(reading.ok && reading.pack === pack)) await putReports(store, [{ pack, base: shipped.rev }], { shipped: true });
}
