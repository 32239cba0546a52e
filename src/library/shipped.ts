import { putReport, readLibrary } from '../library.ts';
import type { KeyValueStore } from '../ports.ts';

/** Puts the product's own report into a library that has never been written; leaves every other library alone. Throws `LibraryError`. */
export async function addShipped(store: KeyValueStore, pack: string): Promise<void> {
  if ((await readLibrary(store)) === undefined) await putReport(store, pack, { shipped: true });
}

/** Replaces the product's own report by its new revision, unless the user has changed or removed it. Throws `LibraryError`. */
export async function updateShipped(store: KeyValueStore, pack: string): Promise<void> {
  const shipped = (await readLibrary(store))?.find(({ entry }) => entry.shipped);
  if (shipped && !(shipped.ok && shipped.pack === pack)) await putReport(store, pack, { shipped: true });
}
