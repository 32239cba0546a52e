/** What is done at the start: the two copies are compared, and the better is the library. */
import type { KeyValueStore } from '../ports.ts';
import { managedKey } from '../settings.ts';
import { besideAfter, isSpoilt, lostSaid } from './beside.ts';
import { commit } from './commit.ts';
import { LibraryError, saved } from './failures.ts';
import { areApart, type Head, storedHead } from './head.ts';
import { changeKeeping, type Keeping, keepingKey, type Notice, readKeeping } from './keeping.ts';
import { forgetAll } from './memory.ts';
import { putMore } from './put-more.ts';
import { readEach } from './read-each.ts';
import { sameValue } from './same-value.ts';
import { besideKeys, copyRecords, entriesOf, lacking, standingOf } from './second-copy.ts';
import { allKeys } from './timely.ts';

/**
 * `there`: there is a library. `new`: there has never been one, or nothing at all is left to tell of one, and the product's own report may go
 * in. `erased`: there was one.
 */
export type Settled = 'there' | 'new' | 'erased';

/** When it is settled: at an install, or at a start of the browser, before which an install may have been cut short that left no trace. */
export type SettleWhen = { readonly isInstall?: boolean; readonly isStart?: boolean; readonly now?: number };

/**
 * Compares the copies and brings the first up to the better of them. A store that does not answer is never taken for empty: then, or where
 * a newer version wrote, `LibraryError` is thrown and no library written.
 */
export async function settle(first: KeyValueStore, second: KeyValueStore, when: SettleWhen = {}): Promise<Settled> {
  const { isInstall = false, now = Date.now() } = when;
  // First of all, so that a set-up that is cut short can be told from a library that was lost.
  if (isInstall) await changeKeeping(first, (keeping) => begun(keeping, now)).catch(() => undefined);
  const [here, there] = await Promise.all([standingOf(first), standingOf(second)]);
  if (here.is === 'newer' || (here.is !== 'sound' && there.is === 'newer')) throw new LibraryError('newer');
  if (here.is === 'failed') throw new LibraryError('unreadable');
  if (there.is === 'sound') {
    if (here.is !== 'sound') await restoreFrom(second, first, there.head, noticeOf('restored', there.head.reports.length, now));
    else if (areApart(here.head, there.head)) await bringTogether(second, first, here.head, there.head, now);
    else if (there.head.counter > here.head.counter) await catchUp(second, first, here.head, there.head, now);
    else if (there.head.counter === here.head.counter) await putBeside(second, first, here.head, there.head, now);
    const lost = await lostSaid(first, second);
    if (Object.keys(lost).length > 0) await saved(first.set({ ...lost }));
    return 'there';
  }
  if (here.is === 'sound') return 'there';
  if (here.is === 'damaged') throw new LibraryError('unreadable');
  return settleEmpty(first, second, there.is === 'absent', when);
}

/** The first store is empty, and the second has nothing to fill it from. */
async function settleEmpty(
  first: KeyValueStore,
  second: KeyValueStore,
  isEmpty: boolean,
  { isInstall = false, isStart = false, now = Date.now() }: SettleWhen,
): Promise<Settled> {
  const own = await first.get(keepingKey).then(
    (stored) => readKeeping(stored[keepingKey]),
    (error: unknown) => {
      throw new LibraryError('unreadable', error);
    },
  );
  const other = await second.get(keepingKey).then(
    (stored) => readKeeping(stored[keepingKey]),
    () => ({}) as Keeping,
  );
  const isNew = !own.lived && !other.lived && (isInstall || own.since !== undefined);
  const isBlank = !isNew && isStart && isEmpty && (await holdNothing(first, second));
  if (!isNew && !isBlank) {
    if (!isEmpty) throw new LibraryError('unreadable');
    await changeKeeping(first, (keeping) => ({ ...keeping, notice: keeping.notice ?? noticeOf('erased', 0, now) }));
    return 'erased';
  }
  // An install that left no trace and a library of which none is left look alike: one is begun, and the reader is told.
  const said = isBlank && { notice: noticeOf('blank', 0, now) };
  await changeKeeping(first, (keeping) => ({ ...keeping, since: keeping.since ?? now, ...said }));
  return 'new';
}

/** What is kept once an install has begun. Where a start came before it, the install says that there was nothing to find. */
function begun({ since, notice, ...keeping }: Keeping, now: number): Keeping {
  return { ...keeping, since: since ?? now, ...(notice && notice.kind !== 'blank' && { notice }) };
}

/** Whether two stores say that they hold no key at all, but for what the worker copies from the browser. */
async function holdNothing(...stores: readonly KeyValueStore[]): Promise<boolean> {
  const keys = await Promise.all(stores.map((store) => allKeys(store).catch(() => ['unknown'])));
  return keys.flat().every((key) => key === managedKey);
}

/** Fills the first store from the second: records, then the list with what the reader said, where the first has it no longer. */
async function restoreFrom(second: KeyValueStore, first: KeyValueStore, head: Head, notice: Notice): Promise<void> {
  await saved(copyRecords(second, first, entriesOf(head)));
  const [own, other] = await Promise.all([readEach(first, besideKeys), readEach(second, besideKeys)]);
  const isLost = (key: string) => !own.unread.includes(key) && isSpoilt(key, own.values[key]);
  const back = Object.fromEntries(Object.entries(other.values).filter(([key, value]) => isLost(key) && !isSpoilt(key, value)));
  // The own may hold no more than that an install was begun.
  const kept = [other, own].map(({ values: { [keepingKey]: value } }) => (isSpoilt(keepingKey, value) ? {} : readKeeping(value)));
  const keeping: Keeping = { ...kept[0], ...kept[1], lived: true, notice };
  await saved(first.set({ ...back, ...storedHead(head), [keepingKey]: keeping }));
  forgetAll(first);
}

/** The first store has lost its last changes. Reports that only it has go to the bin. */
async function catchUp(second: KeyValueStore, first: KeyValueStore, old: Head, head: Head, now: number): Promise<void> {
  const known = new Set(entriesOf(head).map(({ id }) => id));
  const only = entriesOf(old).filter(({ id }) => !known.has(id));
  const bin = [...only.map((entry) => ({ ...entry, removed: now })), ...head.bin];
  const count = lacking({ reports: head.reports, bin: [] }, old.reports).length;
  await restoreFrom(second, first, { ...head, bin }, noticeOf('restored', count, now));
}

/** Both count the same: where they differ all the same, the first holds, and what only the second has is put beside. */
async function putBeside(second: KeyValueStore, first: KeyValueStore, head: Head, other: Head, now: number): Promise<void> {
  if (sameValue(head, other)) return;
  const put = await putMore(first, second, head, other, lacking(other, entriesOf(head)), now);
  // A switch or a tag alone is no report: there the first simply holds.
  if (put.records.length === 0) return;
  const { [keepingKey]: keeping } = (await readEach(first, [keepingKey])).values;
  const notice = noticeOf('differs', put.records.length, now);
  await commit(first, head, { ...put, beside: { [keepingKey]: { ...readKeeping(keeping), notice } } });
}

/**
 * The first is a library begun anew while the second could not be read: it holds, and all that only the second has is put beside. From then on
 * both are one.
 */
async function bringTogether(second: KeyValueStore, first: KeyValueStore, head: Head, other: Head, now: number): Promise<void> {
  const put = await putMore(first, second, head, other, entriesOf(other), now);
  const [own, there] = await Promise.all(
    [readEach(first, [keepingKey]), readEach(second, besideKeys)].map(async (read) => (await read).values),
  );
  const beside = {
    ...(await besideAfter(first, there ?? {})),
    [keepingKey]: {
      ...readKeeping(there?.[keepingKey]),
      ...readKeeping(own?.[keepingKey]),
      notice: noticeOf('differs', put.records.length, now),
    },
  };
  const old: Head = {
    ...head,
    ...(other.lineage !== undefined && { lineage: other.lineage }),
    counter: Math.max(head.counter, other.counter),
  };
  await commit(first, old, { ...put, beside });
}

function noticeOf(kind: Notice['kind'], count: number, at: number): Notice {
  return { kind, count, at };
}
