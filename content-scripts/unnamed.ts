import { readyFrames } from '../src/match/known-frames.ts';
import { StoredNamesError } from '../src/report/stored-names.ts';
import { atBorder } from './border.ts';
import type { Names } from './names.ts';
import type { Room } from './room.ts';
import { runInSlices } from './slices.ts';

export type UnnamedParts = {
  readonly room: Room;
  readonly names: Names;
  readonly signal: AbortSignal;
  /** The names are there that these text nodes waited for. */
  readonly onNamed: (nodes: readonly Text[]) => void;
};

/** Text nodes that cannot be read yet, as the names that they tell of are not there: has them brought. */
export class Unnamed {
  readonly #parts: UnnamedParts;
  /** The hashes that tell of the names. */
  readonly #waiting = new Map<Text, ReadonlySet<number>>();
  #bringing = false;

  constructor(parts: UnnamedParts) {
    this.#parts = parts;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(node: Text, met: ReadonlySet<number>): void {
    this.#waiting.set(node, met);
    if (this.#bringing) return;
    this.#bringing = true;
    atBorder(this.#parts.room, () => this.#bring())();
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #bring(): Promise<void> {
    const { names, signal, onNamed } = this.#parts;
    try {
      // What the same slice of reading meets is asked for together.
      await Promise.resolve();
      while (!this.isEmpty) {
        const asked = [...this.#waiting];
        await names.bring(new Set(asked.flatMap(([, met]) => [...met])), signal);
        // What the first text is to be judged by.
        await runInSlices(readyFrames(names.matcher.table, asked[0]?.[0].data ?? ''), signal);
        signal.throwIfAborted();
        const named = asked.filter(([node, met]) => this.#waiting.get(node) === met);
        for (const [node] of named) this.#waiting.delete(node);
        onNamed(named.map(([node]) => node));
      }
    } catch (error) {
      // Written anew meanwhile, or to be: the worker sees to that, and reading begins afresh.
      if (!(error instanceof StoredNamesError)) throw error;
    } finally {
      this.#bringing = false;
    }
  }
}
