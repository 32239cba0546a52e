import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { emptied } from './bin.ts';
import { LibraryError, saved } from './failures.ts';
import { type Head, headKeys, oldHeadKey, readHead, storedHead } from './head.ts';
import { remember } from './memory.ts';
import { activeIn, pageChanges, storedCorrections } from './page-changes.ts';
import { recordKey } from './record.ts';
import { setAll } from './set-all.ts';

/** A record to be put, under the key of its revision. */
export type NewRecord = { readonly key: string; readonly pack: string; readonly report: Report };

/** What a change makes of the library: the list, and whatever else is to be stored with it or not at all. */
export type Change = {
  readonly reports: Head['reports'];
  readonly bin?: Head['bin'];
  readonly records?: readonly NewRecord[];
  readonly beside?: Readonly<Record<string, unknown>>;
};

/** A library without reports. */
const noReports: Head = { counter: 0, reports: [], bin: [] };

/** Has `next` say what becomes of the library as it is now, and makes it so, all or nothing; undefined changes nothing. Throws `LibraryError`. */
export async function change(store: KeyValueStore, next: (head: Head) => Change | undefined | Promise<Change | undefined>): Promise<void> {
  const old = (await readHead(store)) ?? noReports;
  const made = await next(old);
  if (made) await commit(store, old, made);
}

/**
 * Makes a change the library's state. Records come first; then the list and what pages need of it change in one `set`, which a store carries
 * out whole or not at all; what the old list named is deleted only once the new list is known to be there.
 */
export async function commit(store: KeyValueStore, old: Head, { reports, bin = old.bin, records = [], beside }: Change): Promise<void> {
  // By lot, not by secret: no two libraries of one reader are to be taken for one.
  const { lineage = Math.random().toString(36).slice(2) } = old;
  const head = emptied({ ...old, lineage, counter: old.counter + 1, reports, bin });
  const fresh = new Map(records.map(({ key, report }) => [key, report]));
  const putRecords = async () => {
    await saved(
      setAll(
        store,
        records.map(({ key, pack }) => [key, pack] as const),
      ),
    );
    for (const [key, report] of fresh) remember(store, key, report);
    return listed(store, old, head, fresh, beside);
  };
  const left = await putRecords().catch(async (error: unknown) => {
    // Records that no list names only take room; those of the bin and of the old list stay, whatever they were put for.
    const known = new Set([...old.reports, ...old.bin].map(recordKey));
    const useless = [...fresh.keys()].filter((key) => !known.has(key));
    if (useless.length > 0 && (await readHead(store).catch(() => undefined))?.counter === old.counter) await tidy(store, useless);
    throw error;
  });
  const kept = new Set([...head.reports, ...head.bin].map(recordKey));
  const gone = [...old.reports, ...old.bin].map(recordKey).filter((key) => !kept.has(key));
  await tidy(store, [...gone, ...left]);
}

/** The list and what pages need of it; gives the keys that are left over. */
async function listed(
  store: KeyValueStore,
  old: Head,
  head: Head,
  fresh: ReadonlyMap<string, Report>,
  beside: Change['beside'],
): Promise<readonly string[]> {
  const { changed, left } = await changesOf(store, old, head, fresh);
  await saved(store.set({ ...(await keptOldHead(store)), ...storedHead(head), ...changed, ...beside }));
  if ((await readHead(store))?.counter !== head.counter) throw new LibraryError('not-saved');
  return left;
}

/** What stays behind takes room and no more. */
async function tidy(store: KeyValueStore, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await store.remove([...keys]).catch(() => undefined);
}

async function changesOf(store: KeyValueStore, old: Head, head: Head, fresh: ReadonlyMap<string, Report>) {
  const isSame = old.counter > 0 && activeIn(old).map(recordKey).join() === activeIn(head).map(recordKey).join();
  return isSame ? { changed: {}, left: [] } : pageChanges(store, head, await storedCorrections(store), fresh);
}

/** A head of an earlier schema is kept beside the first of this one. */
async function keptOldHead(store: KeyValueStore): Promise<Record<string, unknown>> {
  const stored = (await store.get(headKeys[0]).catch(() => ({}) as Record<string, unknown>))[headKeys[0]] as { schema?: unknown } | null;
  return stored?.schema === 1 ? { [oldHeadKey]: stored } : {};
}
