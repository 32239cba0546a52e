import { readEach } from '../../src/library/read-each.ts';
import { allKeys } from '../../src/library/timely.ts';
import { ownStore } from '../own-store.ts';
import { backupName } from './backup-file.ts';

/** All that is stored, as it is, for whoever can still make something of it; with the keys that cannot be read. Rejects where the store does not answer. */
export async function rawFile() {
  const { values, unread } = await readEach(ownStore, await allKeys(ownStore));
  const name = backupName(new Date()).replace('backgrounder-', 'backgrounder-raw-');
  return { name, type: 'application/json', text: JSON.stringify({ format: 'backgrounder-raw', unread, values }) };
}
