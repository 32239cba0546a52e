import type { KeyValueStore } from '../../src/ports.ts';

/** A store in memory that copies what it is given, as those of browsers do. */
export class MemoryStore implements KeyValueStore {
  items = new Map<string, unknown>();

  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    const wanted = [keys].flat().filter((key) => this.items.has(key));
    return Object.fromEntries(wanted.map((key) => [key, structuredClone(this.items.get(key))]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.items.delete(key);
  }
}
