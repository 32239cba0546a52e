import type { PutReport } from '../messages.ts';
import type { KeyValueStore } from '../ports.ts';
import { LIMITS } from '../report/limits.ts';
import { decodePack, encodePack } from '../report/pack.ts';
import type { NewRecord } from './commit.ts';
import type { Head, LibraryEntry } from './head.ts';
import { listed, recordKey } from './record.ts';

/** What putting reports makes of a list: the list, its new records, and the id that each report has in it. */
export type Putting = {
  readonly reports: readonly LibraryEntry[];
  readonly records: readonly NewRecord[];
  readonly ids: readonly string[];
};

/** Further fields of the entries of new reports. */
type More = Pick<LibraryEntry, 'shipped' | 'tags'> & { readonly on?: boolean };

/**
 * Puts reports into a list, each of which may say more of its entry. The same as is there changes nothing. A new revision keeps the report's
 * place and whether it is on; where it was made from another revision than the one there, it goes beside it. Throws `PackError`.
 */
export async function putInto(
  store: Pick<KeyValueStore, 'get'>,
  head: Pick<Head, 'reports' | 'bin'>,
  puts: readonly (PutReport & { readonly more?: More })[],
  now = Date.now(),
): Promise<Putting> {
  // All are looked at before anything is written.
  const decoded = puts.map((put) => ({ ...put, report: decodePack(put.pack) }));
  const entries = new Map(head.reports.map((entry) => [entry.id, entry]));
  const taken = new Set([...entries.keys(), ...head.bin.map(({ id }) => id)]);
  const records = new Map<string, NewRecord>();
  const ids: string[] = [];
  for (const { pack, base, report, more } of decoded) {
    const there = entries.get(report.id);
    const text = there && (records.get(recordKey(there))?.pack ?? (await packOf(store, there)));
    if (there && text === pack) {
      ids.push(there.id);
      continue;
    }
    const isRevision = there !== undefined && there.rev === base;
    const id = isRevision ? there.id : freeId(report.id, taken);
    const old = isRevision ? there : { rev: 0, on: true, added: now };
    const { shipped: _s, publisher: _p, ...kept } = old as LibraryEntry;
    const entry: LibraryEntry = { ...kept, ...more, id, rev: old.rev + 1, ...listed(report) };
    const named = id === report.id ? report : { ...report, id };
    records.set(recordKey(entry), { key: recordKey(entry), pack: named === report ? pack : encodePack(named), report: named });
    if (isRevision) records.delete(recordKey(there));
    entries.set(id, entry);
    taken.add(id);
    ids.push(id);
  }
  return { reports: [...entries.values()], records: [...records.values()], ids };
}

/** The id, or one like it that is not taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const free = `${id.slice(0, LIMITS.id - end.length).replace(/-$/, '')}${end}`;
    if (!taken.has(free)) return free;
  }
}

async function packOf(store: Pick<KeyValueStore, 'get'>, entry: LibraryEntry): Promise<unknown> {
  const key = recordKey(entry);
  return (await store.get(key).catch(() => ({}) as Record<string, unknown>))[key];
}
