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
type More = Pick<LibraryEntry, 'shipped' | 'tags'> & { readonly on?: boolean; readonly added?: number };

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
  const binned = new Set(head.bin.map(({ id }) => id));
  const records = new Map<string, NewRecord>();
  const packOf = async (entry: LibraryEntry) => records.get(recordKey(entry))?.pack ?? (await storedPack(store, entry));
  const ids: string[] = [];
  for (const { pack: given, base, report: own, more } of decoded) {
    const old = entries.get(own.id)?.rev === base ? entries.get(own.id) : undefined;
    let [id, pack, report] = [own.id, given, own];
    let isThere = false;
    for (let number = 2; entries.has(id) || binned.has(id); number++) {
      const there = entries.get(id);
      isThere = there !== undefined && (await packOf(there)) === pack;
      if (isThere || (there && there === old)) break;
      id = numbered(own.id, number);
      report = { ...own, id };
      pack = encodePack(report);
    }
    ids.push(id);
    if (isThere) continue;
    const { shipped: _shipped, publisher: _publisher, ...kept } = old ?? { rev: 0, on: true, added: now + ids.length - 1 };
    const entry: LibraryEntry = { ...kept, ...more, id, rev: kept.rev + 1, ...listed(report) };
    if (old) records.delete(recordKey(old));
    records.set(recordKey(entry), { key: recordKey(entry), pack, report });
    entries.set(id, entry);
  }
  return { reports: [...entries.values()], records: [...records.values()], ids };
}

/** An id like another, within the length that ids may have. */
function numbered(id: string, number: number): string {
  const end = `-${number}`;
  return `${id.slice(0, LIMITS.id - end.length).replace(/-$/, '')}${end}`;
}

async function storedPack(store: Pick<KeyValueStore, 'get'>, entry: LibraryEntry): Promise<unknown> {
  const key = recordKey(entry);
  return (await store.get(key).catch(() => ({}) as Record<string, unknown>))[key];
}
