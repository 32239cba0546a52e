import { drawerKey } from '../src/library/keys.ts';
import type { Sieve } from '../src/match/anchor-file.ts';
import { addNames, startMatcher } from '../src/match/growing.ts';
import type { Matcher } from '../src/match/matcher.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { drawerReader } from '../src/report/decode-names.ts';
import { drawerOf, EVERYWHERE } from '../src/report/drawers.ts';
import { readHead } from '../src/report/stored-names.ts';
import { runInSlices } from './slices.ts';

/** The names of the active reports that this page has asked for so far. */
export type Names = {
  /** One object for good; it grows as names are brought. */
  readonly matcher: Matcher;
  /** Whether all names are in the matcher that these hashes, met by the sieve, tell of. */
  ready(hashes: Iterable<number>): boolean;
  /**
   * Fetches the names that are missing and adds them, a little at a time. Rejects with `StoredNamesError` where they are damaged or have
   * been written anew since, and when aborted.
   */
  bring(hashes: Iterable<number>, signal: AbortSignal): Promise<void>;
};

/** Begins without any names, from the stored head of all and the sieve that goes with it. Throws `StoredNamesError`. */
export function openNames(store: Pick<KeyValueStore, 'get'>, head: string, sieve: Sieve): Names {
  const { when, sums, ...table } = readHead(head);
  const drawers = drawerReader({ when, sums });
  const growing = startMatcher(table, sieve);
  const here = new Set<number>();
  const known = new Set<number>();
  let last: Promise<unknown> = Promise.resolve();

  const isHere = (drawer: number) => here.has(drawer) || !drawers.isStored(drawer);
  const drawersOf = (hashes: Iterable<number>) => new Set([EVERYWHERE, ...Array.from(hashes, (hash) => drawerOf(hash, drawers.count))]);

  function* add(missing: readonly number[], stored: Record<string, unknown>): Generator<void, void> {
    for (const drawer of missing) {
      for (const { numbers, entries } of drawers.read(drawer, stored[drawerKey(drawer)], known)) {
        yield* addNames(growing, entries);
        for (const number of numbers) known.add(number);
        yield;
      }
      here.add(drawer);
    }
  }
  const bringMissing = async (hashes: Iterable<number>, signal: AbortSignal) => {
    const missing = [...drawersOf(hashes)].filter((drawer) => !isHere(drawer));
    if (missing.length === 0) return;
    const stored = await store.get(missing.map(drawerKey));
    await runInSlices(add(missing, stored), signal);
  };
  return {
    matcher: growing.matcher,
    ready(hashes) {
      if (!isHere(EVERYWHERE)) return false;
      for (const hash of hashes) if (!isHere(drawerOf(hash, drawers.count))) return false;
      return true;
    },
    bring(hashes, signal) {
      // One after the other: names that one has begun to add are not ready for another.
      const bringing = last.then(() => bringMissing(hashes, signal));
      last = bringing.catch(() => undefined);
      return bringing;
    },
  };
}
