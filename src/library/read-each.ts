import type { KeyValueStore } from '../ports.ts';

/** Values by their keys, and the keys that could not be asked for. */
export type EachRead = { readonly values: Readonly<Record<string, unknown>>; readonly unread: readonly string[] };

/** Reads values one at a time, so that one that cannot be read hides no other. */
export async function readEach(store: Pick<KeyValueStore, 'get'>, keys: readonly string[]): Promise<EachRead> {
  const unread: string[] = [];
  const read = await Promise.all(
    keys.map(async (key) => {
      try {
        return Object.entries(await store.get(key));
      } catch {
        unread.push(key);
        return [];
      }
    }),
  );
  return { values: Object.fromEntries(read.flat()), unread };
}
