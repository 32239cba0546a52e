import type { KeyValueStore } from '../../../src/ports.ts';
import { FaultyStore } from '../faulty-store.ts';

/** What a store of a world that breaks does with the write it has come to. */
export type Cut = 'before' | 'torn' | 'after';

/** Counts the writes of several stores, and has every one fail from a certain one on, as when the worker is killed there. */
export class Fuse {
  writes = 0;
  #last = Number.POSITIVE_INFINITY;
  #how: Cut = 'before';

  /** The so-manyth write from here on, from 0, is the last: it is not made, half made, or made but not answered. */
  blowAt(write: number, how: Cut): void {
    this.writes = 0;
    this.#last = write;
    this.#how = how;
  }

  mend(): void {
    this.#last = Number.POSITIVE_INFINITY;
  }

  /** Whether a write is made (`true`), or how it is cut. */
  next(): true | Cut {
    const at = this.writes++;
    return at < this.#last ? true : at === this.#last ? this.#how : 'before';
  }

  get isBlown(): boolean {
    return this.writes > this.#last;
  }
}

/** A store in memory that breaks as stores do: it is silent about a key, slow, full, wiped, or cut in the middle of a write. */
export class BrokenStore extends FaultyStore implements KeyValueStore {
  readonly fuse: Fuse;
  readonly silent = new Set<string>();
  readonly broken = new Set<string>();
  isSilent = false;
  isFull = false;
  isSlow = false;
  #slowness = 0;

  constructor(fuse = new Fuse()) {
    super();
    this.fuse = fuse;
  }

  override async get(keys: string | string[]): Promise<Record<string, unknown>> {
    const wanted = [keys].flat();
    if (this.isSilent || wanted.some((key) => this.silent.has(key))) return new Promise(() => undefined);
    if (this.isSlow) await this.#slowly();
    // As Chromium does: one damaged value fails the whole read.
    if (wanted.some((key) => this.broken.has(key))) throw new Error('An unexpected error occurred');
    return super.get(keys);
  }

  override async set(items: Record<string, unknown>): Promise<void> {
    if (this.isSilent) return new Promise(() => undefined);
    if (this.isFull) throw new Error('Resource::kQuotaBytes quota exceeded');
    if (this.isSlow) await this.#slowly();
    const cut = this.fuse.next();
    const entries = Object.entries(items);
    const made = cut === true || cut === 'after' ? entries : cut === 'torn' ? entries.slice(0, Math.ceil(entries.length / 2)) : [];
    // What is written anew can be read again.
    for (const [key] of made) this.broken.delete(key);
    await super.set(Object.fromEntries(made));
    if (cut !== true) throw new Error('The worker has stopped');
  }

  override async remove(keys: string | string[]): Promise<void> {
    if (this.isSilent) return new Promise(() => undefined);
    const cut = this.fuse.next();
    const all = [keys].flat();
    await super.remove(cut === true || cut === 'after' ? all : cut === 'torn' ? all.slice(0, Math.ceil(all.length / 2)) : []);
    if (cut !== true) throw new Error('The worker has stopped');
  }

  /** Sometimes in time for whoever waits a few hundred turns, and sometimes not. */
  async #slowly(): Promise<void> {
    this.#slowness = (this.#slowness + 271) % 700;
    for (let turn = 0; turn < this.#slowness; turn++) await undefined;
  }

  /** Everything works again; what is stored stays. */
  override heal(): void {
    super.heal();
    this.silent.clear();
    this.broken.clear();
    this.isSilent = false;
    this.isFull = false;
    this.isSlow = false;
  }

  /** Everything in it is another's, as when a profile is copied. */
  fill(items: ReadonlyMap<string, unknown>): void {
    for (const key of this.keys('')) if (!items.has(key)) this.spoil(key, undefined);
    for (const [key, value] of items) this.spoil(key, value);
  }
}
