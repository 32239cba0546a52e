import type { KeyValueStore } from '../../src/ports.ts';

/** A store in memory that can be damaged: keys that throw, values put in its place, writes that stop or vanish. */
export class FaultyStore implements KeyValueStore {
  readonly #items = new Map<string, unknown>();
  readonly #failing = new Set<string>();
  #writesLeft = Number.POSITIVE_INFINITY;
  #swallows = false;

  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    const wanted = [keys].flat();
    // As Chromium does: one damaged value fails the whole read.
    if (wanted.some((key) => this.#failing.has(key))) throw new Error('An unexpected error occurred');
    return Object.fromEntries(wanted.filter((key) => this.#items.has(key)).map((key) => [key, structuredClone(this.#items.get(key))]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#write();
    if (this.#swallows) return;
    for (const [key, value] of Object.entries(structuredClone(items))) this.#items.set(key, value);
  }

  async remove(keys: string | string[]): Promise<void> {
    this.#write();
    for (const key of [keys].flat()) this.#items.delete(key);
  }

  async allKeys(): Promise<readonly string[]> {
    return this.getKeys();
  }

  /** The same as a browser's own store calls it. */
  async getKeys(): Promise<string[]> {
    return [...this.#items.keys()];
  }

  /** From now on reading this key throws. */
  failOn(key: string): void {
    this.#failing.add(key);
  }

  /** Puts a value in the place of a key's own; undefined takes the key away. */
  spoil(key: string, value: unknown): void {
    if (value === undefined) this.#items.delete(key);
    else this.#items.set(key, value);
  }

  /** Takes every key away. */
  wipe(): void {
    this.#items.clear();
  }

  /** After so many further writes every write fails. */
  dieAfter(writes: number): void {
    this.#writesLeft = writes;
  }

  /** From now on a write says that it succeeded, and writes nothing. */
  swallowWrites(): void {
    this.#swallows = true;
  }

  /** Reading and writing work again. */
  heal(): void {
    this.#failing.clear();
    this.#writesLeft = Number.POSITIVE_INFINITY;
    this.#swallows = false;
  }

  value(key: string): unknown {
    return this.#items.get(key);
  }

  keys(prefix: string): string[] {
    return [...this.#items.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  copy(): Map<string, unknown> {
    return structuredClone(this.#items);
  }

  #write(): void {
    if (this.#writesLeft-- <= 0) throw new Error('The worker has stopped');
  }
}
