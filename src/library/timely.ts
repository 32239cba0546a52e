import type { KeyValueStore } from '../ports.ts';
import { LibraryError } from './failures.ts';

/** Rings after so many ms, unless what it gives is called before. */
export type Alarm = (ms: number, ring: () => void) => () => void;

/** How long, in ms, a read and a write may take; and how long a store is left alone that did not answer, if at all. */
export type Patience = { readonly read: number; readonly write: number; readonly rest?: number };

/** Far more than a store takes that works, of a large library and on a busy machine. */
const PATIENCE: Patience = { read: 20_000, write: 60_000 };

/**
 * A store whose calls reject with `LibraryError` where it never answers: whoever waits for it holds up all changes of the library. A write
 * that was given up may still come to be; whatever follows is written after it.
 */
export function timely(store: KeyValueStore, alarm: Alarm, { read, write, rest = 0 }: Patience = PATIENCE): KeyValueStore {
  let isSilent = false;
  const inTime = <T>(call: () => Promise<T>, ms: number, failure: 'unreadable' | 'not-saved') => {
    if (isSilent) return Promise.reject(new LibraryError(failure));
    return new Promise<T>((resolve, reject) => {
      const cancel = alarm(ms, () => {
        isSilent = rest > 0;
        if (isSilent)
          alarm(rest, () => {
            isSilent = false;
          });
        reject(new LibraryError(failure, `The store has not answered in ${ms} ms.`));
      });
      call().then(resolve, reject).finally(cancel);
    });
  };
  return {
    get: (keys) => inTime(() => store.get(keys), read, 'unreadable'),
    set: (items) => inTime(() => store.set(items), write, 'not-saved'),
    remove: (keys) => inTime(() => store.remove(keys), write, 'not-saved'),
    allKeys: () => inTime(() => allKeys(store), read, 'unreadable'),
  };
}

/** The keys of all that a store holds; rejects where it cannot tell. */
export async function allKeys(store: KeyValueStore): Promise<readonly string[]> {
  if (!store.allKeys) throw new LibraryError('unreadable', 'The store does not tell its keys.');
  return store.allKeys();
}
