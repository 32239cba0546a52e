import { addReport, removeReport } from '../../src/library-view/search-index.ts';
import type { ShelfEntry } from '../../src/library-view/shelf-entry.ts';
import { damages, entries, index, indexing } from './state.ts';
import { readReport } from './store.ts';

/** How long the page may be kept from answering, in milliseconds. */
const sliceMs = 8;
/** How many records are asked for at once: a store answers one after the other. */
const atOnce = 8;

let running = false;

/** Brings the index up to date with the list, report by report, the page answering in between; each is read once a revision. */
export async function refreshIndex(): Promise<void> {
  if (running) return;
  running = true;
  try {
    while (await readOn());
  } finally {
    running = false;
  }
}

/** A record can be read after all: it was mended since. */
export function forgetDamage({ id, rev }: Pick<ShelfEntry, 'id' | 'rev'>): void {
  damages.value = new Map([...damages.value].filter(([key]) => key !== `${id} ${rev}`));
  void refreshIndex();
}

/** Reads what is not in the index yet; whether there was anything. */
async function readOn(): Promise<boolean> {
  const wanted = new Map(entries.value.map((entry) => [entry.id, entry]));
  for (const id of [...index.places.keys()]) if (!wanted.has(id)) removeReport(index, id);
  const missing = entries.value.filter(({ id, rev, damage }) => damage === undefined && revOf(id) !== rev);
  tell(entries.value.length - missing.length);
  let since = performance.now();
  for (let at = 0; at < missing.length; at += atOnce) {
    const some = missing.slice(at, at + atOnce);
    const readings = some.map((entry) => readReport(entry));
    for (const [i, entry] of some.entries()) {
      const result = await readings[i];
      if (result?.ok) addReport(index, result.report, entry.rev);
      else if (result) damages.value = new Map(damages.value).set(`${entry.id} ${entry.rev}`, result.reason);
      if (performance.now() - since < sliceMs) continue;
      tell(entries.value.length - missing.length + at + i + 1);
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  tell(entries.value.length);
  return missing.length > 0;
}

function revOf(id: string): number | undefined {
  const place = index.places.get(id);
  return place === undefined ? undefined : index.reports[place]?.rev;
}

/** How often the page is drawn anew meanwhile, in milliseconds: a search over what is there so far costs, too. */
const tellMs = 250;
let told = 0;

function tell(done: number): void {
  const now = performance.now();
  const total = entries.value.length;
  if (done < total && now - told < tellMs) return;
  told = now;
  indexing.value = { done, total, round: indexing.value.round + 1 };
}
