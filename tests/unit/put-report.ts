import { putReports, readList } from '../../src/library.ts';
import type { KeyValueStore } from '../../src/ports.ts';
import { decodePack } from '../../src/report/pack.ts';

/** Puts a report, as a new revision of the one of its id where there is one. */
export async function putReport(store: KeyValueStore, pack: string): Promise<void> {
  const id = pack.startsWith('{') ? decodePack(pack).id : '';
  const base = (await readList(store))?.reports.find((entry) => entry.id === id)?.rev;
  await putReports(store, [{ pack, ...(base !== undefined && { base }) }]);
}
