/** What the core asks of the world around it: the local storage of an extension fits as it is. */
export type KeyValueStore = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};
