import { type IDBPDatabase, openDB } from 'idb';
import { timely } from '../src/library/timely.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { alarm, inTime } from './in-time.ts';

/** A database that does not open by then is taken for one that cannot be opened. */
const limitMs = 5_000;

/** So long nobody waits for it again. */
const againMs = 60_000;

const items = 'items';

const inDatabase: KeyValueStore = {
  async get(keys) {
    const { store } = (await database()).transaction(items);
    const found = await Promise.all([keys].flat().map(async (key) => [key, await store.get(key)] as const));
    return Object.fromEntries(found.filter(([, value]) => value !== undefined));
  },
  async set(values) {
    const { store, done } = (await database()).transaction(items, 'readwrite', { durability: 'strict' });
    await Promise.all([...Object.entries(values).map(([key, value]) => store.put(value, key)), done]);
  },
  async remove(keys) {
    const { store, done } = (await database()).transaction(items, 'readwrite', { durability: 'strict' });
    await Promise.all([...[keys].flat().map((key) => store.delete(key)), done]);
  },
  async allKeys() {
    const { store } = (await database()).transaction(items);
    return (await store.getAllKeys()).map(String);
  },
};

/**
 * The store of the second copy, in IndexedDB: apart from the first on disk, and lost by other causes. Every call rejects where it cannot be
 * had, or does not answer.
 */
export const secondStore: KeyValueStore = timely(inDatabase, alarm, { read: 10_000, write: 60_000, rest: againMs });

let opening: Promise<IDBPDatabase> | undefined;

function database(): Promise<IDBPDatabase> {
  if (!opening) {
    const opened = open();
    opening = opened;
    opened.catch(() => setTimeout(() => forget(opened), againMs));
  }
  return opening;
}

function forget(opened: Promise<IDBPDatabase> | undefined): void {
  if (opening === opened) opening = undefined;
}

async function open(): Promise<IDBPDatabase> {
  const db = openDB('library', 1, {
    upgrade: (made) => void made.createObjectStore(items),
    terminated: () => forget(opening),
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close();
      forget(opening);
    },
  });
  const opened = await inTime(db, limitMs);
  if (!opened) throw new Error('The database does not open.');
  return opened;
}
