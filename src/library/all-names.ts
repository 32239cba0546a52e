import type { NameTable } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { decodeNames, drawerReader } from '../report/decode-names.ts';
import { readHead } from '../report/stored-names.ts';
import { drawerKey, namesKey } from './keys.ts';

/** All names of the active reports, of all drawers. Throws `StoredNamesError` where any are missing or damaged. */
export async function readAllNames(store: Pick<KeyValueStore, 'get'>): Promise<NameTable> {
  const head = asText((await store.get(namesKey))[namesKey]);
  const { count, isStored } = drawerReader(readHead(head));
  const numbers = Array.from({ length: count + 1 }, (_, drawer) => drawer).filter(isStored);
  const stored = await store.get(numbers.map(drawerKey));
  return decodeNames({ head, drawers: new Map(numbers.map((drawer) => [drawer, asText(stored[drawerKey(drawer)])])) });
}

/** What is no text is damaged. */
function asText(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}
