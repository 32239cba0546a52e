import type { KeyValueStore } from '../ports.ts';

/** In UTF-16 units; browsers refuse messages of some 64 MB and more, and a store's writes are messages. */
const LARGEST = 12_000_000;

/** Writes texts, several in one `set`, but no more than a browser carries in one. Where one `set` fails, those before it are written. */
export async function setAll(store: Pick<KeyValueStore, 'set'>, texts: Iterable<readonly [key: string, text: string]>): Promise<void> {
  let items: Record<string, string> = {};
  let size = 0;
  for (const [key, text] of texts) {
    if (size > 0 && size + text.length > LARGEST) {
      await store.set(items);
      [items, size] = [{}, 0];
    }
    items[key] = text;
    size += text.length + key.length;
  }
  if (size > 0) await store.set(items);
}
