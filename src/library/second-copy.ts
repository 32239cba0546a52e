/** The second copy of what cannot be made anew: the records, the list, and what the reader said. It is written after the first, never before. */
import type { KeyValueStore } from '../ports.ts';
import { inBatches } from './batches.ts';
import { isSpoilt, saidKeys, versionOf } from './beside.ts';
import { LibraryError } from './failures.ts';
import { areApart, type Head, headKeys, type LibraryEntry, readHead, storedHead } from './head.ts';
import { copiesAgree } from './head-copies.ts';
import { keepingKey } from './keeping.ts';
import { readEach } from './read-each.ts';
import { readRecord, recordKey } from './record.ts';
import { sameValue } from './same-value.ts';
import { setAll } from './set-all.ts';

/** How a store's list stands. `damaged`: something is there and answers, but is no list; `failed`: the store does not answer. */
export type Standing = { readonly is: 'sound'; readonly head: Head } | { readonly is: 'absent' | 'damaged' | 'failed' | 'newer' };

/** What is kept beside the library in both stores. */
export const besideKeys: readonly string[] = [...saidKeys, keepingKey];

/** Reads how a store's list stands; never throws. */
export async function standingOf(store: KeyValueStore): Promise<Standing> {
  try {
    const head = await readHead(store);
    return head ? { is: 'sound', head } : { is: 'absent' };
  } catch (error) {
    if (error instanceof LibraryError && error.failure === 'newer') return { is: 'newer' };
    const answers = await Promise.all(
      headKeys.map((key) =>
        store.get(key).then(
          () => true,
          () => false,
        ),
      ),
    );
    return { is: answers.every(Boolean) ? 'damaged' : 'failed' };
  }
}

/**
 * Brings the second copy up to the first. Rejects where either cannot be read or written, or where the second is the copy of another library,
 * which `settle` brings together first; the second then holds its old state or the new.
 */
export async function mirror(first: KeyValueStore, second: KeyValueStore): Promise<void> {
  const head = await readHead(first);
  if (!head) return;
  const there = await standingOf(second);
  if (there.is === 'newer' || there.is === 'failed') throw new LibraryError('not-saved');
  if (there.is === 'sound' && areApart(head, there.head)) throw new LibraryError('not-saved');
  const old = there.is === 'sound' ? entriesOf(there.head) : [];
  await copyRecords(first, second, lacking(head, old));
  const [{ values: own }, { values: stored, unread }] = await Promise.all([readEach(first, besideKeys), readEach(second, besideKeys)]);
  // What is damaged here may be sound there, and what a newer version wrote there is not this one's to replace.
  const mayTake = (key: string, value: unknown) =>
    !unread.includes(key) && !isSpoilt(key, value) && versionOf(stored[key]) <= versionOf(value);
  const beside = Object.entries(own).filter(([key, value]) => mayTake(key, value) && !sameValue(value, stored[key]));
  const isSame = there.is === 'sound' && sameValue(there.head, head) && (await copiesAgree(second));
  if (!isSame || beside.length > 0) await second.set({ ...(!isSame && storedHead(head)), ...Object.fromEntries(beside) });
  const kept = new Set(entriesOf(head).map(recordKey));
  const gone = old.map(recordKey).filter((key) => !kept.has(key));
  if (gone.length > 0) await second.remove(gone);
}

/** All whose records are to be kept. */
export function entriesOf({ reports, bin }: Pick<Head, 'reports' | 'bin'>): readonly LibraryEntry[] {
  return [...reports, ...bin];
}

/** The entries of a head whose records are not those of these entries. An id may have been given again since: then it was added at another time. */
export function lacking(head: Pick<Head, 'reports' | 'bin'>, there: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const nameOf = (entry: LibraryEntry) => `${recordKey(entry)} ${entry.added}`;
  const known = new Set(there.map(nameOf));
  return entriesOf(head).filter((entry) => !known.has(nameOf(entry)));
}

/** Copies records from one store to the other; one that cannot be read, or is damaged, is left out, so that it takes no sound one's place. */
export async function copyRecords(from: KeyValueStore, to: KeyValueStore, entries: readonly LibraryEntry[]): Promise<void> {
  await inBatches(entries, async (batch) => {
    const readings = await Promise.all(batch.map(async (entry) => [recordKey(entry), await readRecord(from, entry)] as const));
    const records = readings.flatMap(([key, reading]) => (reading.ok ? [[key, reading.pack] as const] : []));
    await setAll(to, records);
  });
}
