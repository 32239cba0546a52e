/** The two copies of a store's list, which are to be one and the same. */
import type { KeyValueStore } from '../ports.ts';
import { type Head, headKeys, readHead } from './head.ts';
import { readEach } from './read-each.ts';
import { sameValue } from './same-value.ts';

/** Whether they are. */
export async function copiesAgree(store: Pick<KeyValueStore, 'get'>): Promise<boolean> {
  const { values, unread } = await readEach(store, headKeys);
  const [one, other] = headKeys.map((key) => values[key]);
  return unread.length === 0 && sameValue(one, other);
}

/** Where they are not, writes the one that holds over both, as it stands there. Throws `LibraryError` where neither can be read. */
export async function healCopies(store: KeyValueStore): Promise<void> {
  if (await copiesAgree(store)) return;
  const head = await readHead(store);
  for (const key of headKeys) {
    const only = await readHead(withOnly(store, key)).catch((): Head | undefined => undefined);
    if (!only || only.counter !== head?.counter) continue;
    const { [key]: whole } = await store.get(key);
    await store.set(Object.fromEntries(headKeys.map((each) => [each, whole])));
    return;
  }
}

/** A store as if it held no other copy of the list than this one. */
export function withOnly(store: KeyValueStore, copy: string): KeyValueStore {
  const isOther = (key: string) => key !== copy && headKeys.some((each) => each === key);
  return { ...store, get: (keys) => store.get([keys].flat().filter((key) => !isOther(key))) };
}
