/** What the core asks of the world around it: the local storage of an extension fits as it is. */
export type KeyValueStore = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** The keys of all that it holds, without a look at any value. */
  allKeys?(): Promise<readonly string[]>;
};
