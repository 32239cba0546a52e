import type { Removed, Shelf } from '../../../library/shelf/store.ts';
import { LibraryError } from '../../../src/library/failures.ts';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import type { CallMessage } from '../../../src/messages.ts';
import type { Report } from '../../../src/model.ts';
import { decodePack } from '../../../src/report/pack.ts';

/** A library in memory, in place of `library/shelf/store.ts`. */
export const fake = {
  reports: [] as Report[],
  more: new Map<string, Partial<ShelfEntry>>(),
  bin: [] as Report[],
  /** Why records cannot be read. */
  damaged: new Map<string, string>(),
  shelf: {} as Partial<Shelf>,
  /** Reading the list fails so. */
  broken: undefined as Error | undefined,
  /** Nothing can be saved. */
  full: false,
  calls: [] as CallMessage[],
  tell: () => undefined as unknown,
};

/** Begins anew with these reports. */
export function fill(...reports: readonly Report[]): void {
  Object.assign(fake, { reports: [...reports], bin: [], shelf: {}, broken: undefined, full: false, calls: [] });
  fake.more.clear();
  fake.damaged.clear();
}

function entryOf({ id, title, source: { lang, publisher, date } }: Report): ShelfEntry {
  const facts = { id, rev: 1, on: true, shipped: false, tags: [], title, lang, date: date.edtf };
  return { ...facts, ...(publisher !== undefined && { publisher }), ...fake.more.get(id) };
}

export async function readShelf(): Promise<Shelf> {
  if (fake.broken) throw fake.broken;
  const removed: readonly Removed[] = fake.bin.map(({ id, title }) => ({ id, title }));
  return { entries: fake.reports.map(entryOf), removed, isBackupDue: false, changes: 0, ...fake.shelf };
}

export async function readReport({ id }: Pick<ShelfEntry, 'id'>) {
  const report = fake.reports.find((each) => each.id === id);
  const damage = fake.damaged.get(id);
  if (damage !== undefined) return { ok: false as const, reason: damage };
  return report ? { ok: true as const, report, pack: '' } : { ok: false as const, reason: 'Its text is missing from the store.' };
}

const set = (id: string, more: Partial<ShelfEntry>) => fake.more.set(id, { ...fake.more.get(id), ...more });

export async function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
  if (fake.full) throw new LibraryError('full');
  fake.calls.push({ call: name, args });
  const ids = args as readonly string[];
  let answer: unknown;
  if (name === 'switchReports') for (const id of args[0] as readonly string[]) set(id, { on: args[1] as boolean });
  if (name === 'tagReport') set(ids[0] as string, { tags: args[1] as readonly string[] });
  if (name === 'addTags') {
    const [to, added] = args as readonly [readonly string[], readonly string[]];
    for (const id of to) set(id, { tags: [...(fake.more.get(id)?.tags ?? []), ...added] });
  }
  if (name === 'removeReports') {
    fake.bin.push(...fake.reports.filter(({ id }) => ids.includes(id)));
    fake.reports = fake.reports.filter(({ id }) => !ids.includes(id));
  }
  if (name === 'bringBack') {
    answer = fake.bin.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    fake.reports.push(...fake.bin.filter(({ id }) => ids.includes(id)));
    fake.bin = fake.bin.filter(({ id }) => !ids.includes(id));
  }
  if (name === 'orderReports') {
    const first = ids.flatMap((id) => fake.reports.find((each) => each.id === id) ?? []);
    fake.reports = [...first, ...fake.reports.filter(({ id }) => !ids.includes(id))];
  }
  if (name === 'putReports') fake.reports.push(...(args as readonly { pack: string }[]).map(({ pack }) => decodePack(pack)));
  if (name === 'dismissNotice') fake.shelf = {};
  if (name === 'restore') answer = 3;
  fake.tell();
  return answer;
}

export function watchShelf(onChange: () => void): void {
  fake.tell = onChange;
}

export const backupFile = async () => ({ name: 'backup.json', type: 'application/json', text: '[]', counter: 7 });
export const readRoom = async () => ({ persisted: false, used: 1_234_567 });
export const readHealth = async () => ({ lists: ['in-order', 'damaged'], second: 'in-order' });
