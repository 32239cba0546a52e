/** What is left to be done where no list can be read, in neither copy, and the reader asks for it: the list is made anew of the records. */

import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { inBatches } from './batches.ts';
import { LibraryError, saved } from './failures.ts';
import { type Head, headKeys, type LibraryEntry, storedHead } from './head.ts';
import { changeKeeping } from './keeping.ts';
import { forgetAll } from './memory.ts';
import { readEach } from './read-each.ts';
import { listed, readRecord, recordKey } from './record.ts';
import { entriesOf, standingOf } from './second-copy.ts';
import { setAll } from './set-all.ts';
import { allKeys } from './timely.ts';

/** Where lists that could not be read are kept when they give way. */
export const damagedHeadsKey = 'headsDamaged';

/** A report that was found, and its text. */
type Found = { readonly id: string; readonly rev: number; readonly pack: string; readonly report: Report };

/**
 * Makes a list of every report that either store has whole: of the second store's list, if there is one, and of what lies beside it. What was
 * in the bin comes back with the rest, since nothing tells them apart. Gives how many reports there are; changes nothing where the list can
 * be read, or was written by a newer version. Throws `LibraryError`.
 */
export async function rebuild(first: KeyValueStore, second: KeyValueStore, now = Date.now()): Promise<number> {
  const [here, there] = await Promise.all([standingOf(first), standingOf(second)]);
  if (here.is === 'sound') return here.head.reports.length;
  if (here.is === 'newer' || there.is === 'newer') throw new LibraryError('newer');
  const base: Head = there.is === 'sound' ? there.head : { counter: 0, reports: [], bin: [] };
  const found = new Map<string, Found>();
  for (const store of [first, second]) {
    for (const each of await recordsOf(store)) if ((found.get(each.id)?.rev ?? 0) < each.rev) found.set(each.id, each);
  }
  if (entriesOf(base).length === 0 && found.size === 0) throw new LibraryError('nothing');
  const known = new Set(entriesOf(base).map(({ id }) => id));
  const renewed = (entry: LibraryEntry): LibraryEntry => {
    const each = found.get(entry.id);
    if (!each || each.rev <= entry.rev) return entry;
    const { publisher: _, ...kept } = entry;
    return { ...kept, rev: each.rev, ...listed(each.report) };
  };
  const others = [...found.values()].filter(({ id }) => !known.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const added = others.map(({ id, rev, report }, at) => ({ id, rev, on: true, added: now + at, ...listed(report) }));
  const { lineage = Math.random().toString(36).slice(2) } = base;
  const head: Head = { ...base, lineage, counter: base.counter + 1, reports: [...base.reports.map(renewed), ...added] };
  const { values: damaged } = await readEach(first, headKeys);
  await saved(setAll(first, await missing(first, [...found.values()])));
  await saved(first.set({ [damagedHeadsKey]: damaged, ...storedHead(head) }));
  forgetAll(first);
  await changeKeeping(first, (keeping) => ({ ...keeping, lived: true })).catch(() => undefined);
  return head.reports.length;
}

/** Every record of a store that is whole, of each report the newest; none where it does not say what it has. */
async function recordsOf(store: KeyValueStore): Promise<readonly Found[]> {
  const names = (await allKeys(store).catch(() => [])).flatMap((key) => {
    const [, id, rev] = /^r\/([^/]+)\/(\d+)$/.exec(key) ?? [];
    return id === undefined ? [] : [{ id, rev: Number(rev) }];
  });
  const found: Found[] = [];
  await inBatches(names, async (batch) => {
    const readings = await Promise.all(batch.map(async (name) => ({ ...name, reading: await readRecord(store, name) })));
    for (const { id, rev, reading } of readings) if (reading.ok) found.push({ id, rev, pack: reading.pack, report: reading.report });
  });
  return found;
}

/** The texts of those that the store does not have itself. */
async function missing(store: KeyValueStore, found: readonly Found[]): Promise<readonly (readonly [key: string, text: string])[]> {
  const lacking: (readonly [string, string])[] = [];
  await inBatches(found, async (batch) => {
    const { values } = await readEach(store, batch.map(recordKey));
    for (const each of batch) if (values[recordKey(each)] !== each.pack) lacking.push([recordKey(each), each.pack]);
  });
  return lacking;
}
