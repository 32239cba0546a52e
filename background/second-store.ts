import { type IDBPDatabase, openDB } from 'idb';
import type { KeyValueStore } from '../src/ports.ts';
import { inTime } from './in-time.ts';

/** A database that does not open by then is taken for one that cannot be opened. */
const limitMs = 10_000;

const items = 'items';

/** The store of the second copy, in IndexedDB: apart from the first on disk, and lost by other causes. Every call rejects where it cannot be had. */
export const secondStore: KeyValueStore = {
  async get(keys) {
    const store = (await database()).transaction(items).store;
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
};

let opening: Promise<IDBPDatabase> | undefined;

function database(): Promise<IDBPDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<IDBPDatabase> {
  const forget = () => {
    opening = undefined;
  };
  const opened = await inTime(
    openDB('library', 1, { upgrade: (db) => void db.createObjectStore(items), terminated: forget, blocking: forget }),
    limitMs,
  );
  if (!opened) throw new Error('The database does not open.');
  return opened;
}
