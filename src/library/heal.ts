import type { KeyValueStore } from '../ports.ts';
import { saved } from './failures.ts';
import { readHead } from './head.ts';
import { readMade } from './made.ts';
import { activeIn } from './page-changes.ts';
import { readRecord, recordKey } from './record.ts';

/** Brings back from the second copy those records that pages do without, as they could not be read; gives how many. Throws `LibraryError`. */
export async function heal(first: KeyValueStore, second: Pick<KeyValueStore, 'get'>): Promise<number> {
  const [head, made] = await Promise.all([readHead(first), readMade(first)]);
  const there = new Set(made?.reports.map(([id, rev]) => recordKey({ id, rev })));
  let healed = 0;
  for (const entry of head ? activeIn(head) : []) {
    if (there.has(recordKey(entry)) || (await readRecord(first, entry)).ok) continue;
    const reading = await readRecord(second, entry);
    if (!reading.ok) continue;
    await saved(first.set({ [recordKey(entry)]: reading.pack }));
    healed++;
  }
  return healed;
}
