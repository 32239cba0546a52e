import type { BinnedEntry, Head } from './head.ts';

/** How long a removed report can be brought back at least. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The head without what was removed more than a day ago. What was removed right before something else stays for a day after that as well: a
 * clock that jumps ahead takes nothing away at the moment of a removal.
 */
export function emptied<H extends Pick<Head, 'bin'>>(head: H, now = Date.now()): H {
  let [at, next] = [-Infinity, -Infinity];
  const bin = head.bin.filter(({ removed }) => {
    if (removed !== at) [at, next] = [removed, at];
    return now - Math.max(at, next) < DAY_MS;
  });
  return bin.length === head.bin.length ? head : { ...head, bin };
}

/** The head with reports moved from the list to the bin. */
export function binned<H extends Pick<Head, 'reports' | 'bin'>>(head: H, ids: readonly string[], now = Date.now()): H {
  const gone = new Set(ids);
  const removed = head.reports.flatMap((entry, place): BinnedEntry[] => (gone.has(entry.id) ? [{ ...entry, removed: now, place }] : []));
  return { ...head, reports: head.reports.filter(({ id }) => !gone.has(id)), bin: [...removed, ...head.bin] };
}

/** The head with reports moved back from the bin, to where they were in the list as far as it has that many. */
export function broughtBack<H extends Pick<Head, 'reports' | 'bin'>>(head: H, ids: readonly string[]): H {
  const wanted = new Set(ids);
  const back = head.bin.filter(({ id }) => wanted.has(id)).sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  const reports = [...head.reports];
  for (const { removed: _, place = reports.length, ...entry } of back) reports.splice(place, 0, entry);
  return { ...head, reports, bin: head.bin.filter(({ id }) => !wanted.has(id)) };
}
