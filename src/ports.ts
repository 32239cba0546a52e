/** What the core asks of the world around it. `browser.storage.local` fits `KeyValueStore` as it is. */
export type KeyValueStore = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** The language of a stretch of text as a BCP 47 primary subtag, or undefined where it is not sure. In a browser: `i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;
