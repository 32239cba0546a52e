import type { Correction } from '../corrections.ts';
import { withAlways } from '../match/corrected.ts';
import { anchorHashes, anchorsOf } from '../match/sieve-of.ts';
import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { drawerReader } from '../report/decode-names.ts';
import { MOST_DRAWERS } from '../report/drawers.ts';
import { encodeNames } from '../report/encode-names.ts';
import { nameTable } from '../report/names.ts';
import { readHead } from '../report/stored-names.ts';
import { encodeSieve } from '../report/stored-sieve.ts';
import { encodeCardReports } from './card-reports.ts';
import { cardsKey, drawerKey, namesKey, sieveKey } from './keys.ts';

/** What pages need, by its keys in the store. */
type ForPages = Readonly<Record<string, string>>;

/**
 * What pages need of these reports: all names and the words to be marked always in drawers, the sieve that tells which of them to fetch,
 * and what the card shows.
 */
export function forPages(reports: readonly Report[], corrections: readonly Correction[]): ForPages {
  const table = withAlways(nameTable(reports), corrections);
  const { head, drawers } = encodeNames(table, anchorHashes(table));
  return {
    [namesKey]: head,
    ...Object.fromEntries([...drawers].map(([drawer, names]) => [drawerKey(drawer), names])),
    [sieveKey]: encodeSieve(anchorsOf(table), head),
    [cardsKey]: encodeCardReports(reports),
  };
}

/** What of it is not in the store as it is to be, for one `set`, and the keys of drawers that are left over, to be removed after that. */
export async function changesFor(store: KeyValueStore, pages: ForPages): Promise<{ changed: Record<string, string>; left: string[] }> {
  // Where one value cannot be read, none can: all are written anew.
  const read = (keys: string[]) => store.get(keys).catch(() => ({}) as Record<string, unknown>);
  const drawers = drawerCountIn((await read([namesKey]))[namesKey]);
  // Not all that there may ever be: to ask for thousands of keys takes a browser seconds.
  const known = Array.from({ length: drawers + 1 }, (_, drawer) => drawerKey(drawer));
  const present = await read([...new Set([...Object.keys(pages), ...known])]);
  return {
    changed: Object.fromEntries(Object.entries(pages).filter(([key, text]) => present[key] !== text)),
    left: Object.keys(present).filter((key) => !(key in pages)),
  };
}

/** How many drawers a stored head has: as many as there may be where it cannot be read, none where it was never written. */
function drawerCountIn(head: unknown): number {
  if (head === undefined) return 0;
  try {
    return drawerReader(readHead(String(head))).count;
  } catch {
    return MOST_DRAWERS;
  }
}
