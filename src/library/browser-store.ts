import type { KeyValueStore } from '../ports.ts';
import { type Alarm, timely } from './timely.ts';

/** A storage area of a browser; not all of them name their keys. */
type Area = Omit<KeyValueStore, 'get' | 'allKeys'> & {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  getKeys?(): Promise<string[]>;
};

/** A storage area as the store of the library, which answers in time or rejects. */
export function browserStore(area: () => Area, alarm: Alarm): KeyValueStore {
  const store: KeyValueStore = {
    get: (keys) => area().get(keys),
    set: (items) => area().set(items),
    remove: (keys) => area().remove(keys),
    async allKeys() {
      const { getKeys } = area();
      return getKeys ? getKeys.call(area()) : Object.keys(await area().get(null));
    },
  };
  return timely(store, alarm);
}
