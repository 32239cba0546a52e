/**
 * STAND-IN, to be replaced by the library that keeps tags, order, removed reports and backups (`src/library/**`, `background/library-calls.ts`,
 * `library/keeping/*`). It answers `LibraryCalls` in the page itself, over what the library of today can do, and keeps the rest beside it.
 */
import browser from 'webextension-polyfill';
import { headKeys, readHead } from '../../../src/library/head.ts';
import { putReport, readLibrary, removeReport, setActive } from '../../../src/library.ts';
import type { CallMessage, LibraryCalls, PutReport } from '../../../src/messages.ts';
import { decodePack, encodePack } from '../../../src/report/pack.ts';

const store = browser.storage.local;
const key = 'standInShelf';

type Removed = { readonly id: string; readonly title: string; readonly pack: string; readonly at: number };
type Beside = {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly order: readonly string[];
  readonly bin: readonly Removed[];
  readonly backup?: number;
};

const nothing: Beside = { tags: {}, order: [], bin: [] };

/** What is kept beside the library. */
export async function readBeside(): Promise<Beside> {
  return { ...nothing, ...((await store.get(key))[key] as Partial<Beside> | undefined) };
}

async function change(how: (beside: Beside) => Beside): Promise<void> {
  const before = await readBeside();
  await store.set({ [key]: how(before), pulse: Date.now() });
}

/** The list with its titles, in the reader's order. */
export async function readList() {
  const [readings, { tags, order }] = await Promise.all([readLibrary(store), readBeside()]);
  const place = new Map(order.map((id, at) => [id, at]));
  return (readings ?? [])
    .map((reading) => {
      const { id, rev, on, shipped } = reading.entry;
      const facts = reading.ok ? reading.report : undefined;
      const { publisher, lang = 'en', date } = facts?.source ?? {};
      return {
        ...{ id, rev, on, lang, tags: tags[id] ?? [], title: facts?.title ?? id, shipped: shipped === true },
        ...(publisher !== undefined && { publisher }),
        ...(date && { date: date.edtf }),
        ...(!reading.ok && { damage: reading.reason }),
      };
    })
    .sort((a, b) => (place.get(a.id) ?? Number.MAX_SAFE_INTEGER) - (place.get(b.id) ?? Number.MAX_SAFE_INTEGER));
}

/** The worker as far as it answers `LibraryCalls`. */
export function answer({ call, args }: CallMessage): Promise<unknown> {
  const handler = calls[call as keyof LibraryCalls] as (...given: readonly unknown[]) => Promise<unknown>;
  return navigator.locks.request('library', async () => handler(...args)) as Promise<unknown>;
}

const calls = {
  async putReports(...reports: PutReport[]) {
    const ids: string[] = [];
    for (const { pack } of reports) {
      await putReport(store, pack);
      ids.push(decodePack(pack).id);
    }
    return ids;
  },
  async switchReports(ids: readonly string[], on: boolean) {
    for (const id of ids) await setActive(store, id, on);
  },
  async removeReports(...ids: string[]) {
    const readings = (await readLibrary(store)) ?? [];
    const gone = readings.flatMap((each) =>
      each.ok && ids.includes(each.entry.id) ? [{ id: each.entry.id, title: each.report.title, pack: each.pack, at: Date.now() }] : [],
    );
    await change((beside) => ({ ...beside, bin: [...gone, ...beside.bin] }));
    for (const id of ids) await removeReport(store, id);
  },
  async bringBack(...ids: string[]) {
    const { bin } = await readBeside();
    const back = bin.filter(({ id }) => ids.includes(id));
    for (const { pack } of back) await putReport(store, pack);
    await change((beside) => ({ ...beside, bin: beside.bin.filter(({ id }) => !ids.includes(id)) }));
    return back.map(({ id }) => id);
  },
  tagReport: (id: string, tags: readonly string[]) => change((beside) => ({ ...beside, tags: { ...beside.tags, [id]: tags } })),
  orderReports: (...ids: string[]) => change((beside) => ({ ...beside, order: ids })),
  teach: async () => undefined,
  async restore(backup: string) {
    const packs = JSON.parse(backup) as readonly unknown[];
    for (const pack of packs) await putReport(store, encodePack(decodePack(JSON.stringify(pack))));
    return packs.length;
  },
};

/** All reports in one file. */
export async function makeBackup(): Promise<string> {
  const readings = (await readLibrary(store)) ?? [];
  await change((beside) => ({ ...beside, backup: Date.now() }));
  return JSON.stringify(readings.flatMap((each) => (each.ok ? [JSON.parse(each.pack)] : [])));
}

/** How the copies of the list are. */
export async function headStates(): Promise<readonly ('in-order' | 'damaged')[]> {
  const head = await readHead(store).catch(() => undefined);
  return headKeys.map(() => (head ? 'in-order' : 'damaged'));
}
