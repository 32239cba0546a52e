/**
 * What the worker remembers of the records between two changes, so that it need not decode thousands for each: their entities with all names.
 * A record is never rewritten, and what is put under its key anew is remembered anew.
 */
import type { Decoy, Entity, NameCondition, Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import type { NamedReport } from '../report/identity.ts';
import { inBatches } from './batches.ts';
import type { LibraryEntry } from './head.ts';
import { readRecord, recordKey } from './record.ts';

type Memory = {
  readonly reports: Map<string, NamedReport>;
  /** Lists of names that several reports have alike are kept once. */
  readonly lists: Map<string, unknown>;
};

const memories = new WeakMap<object, Memory>();

/** Remembers a report that was decoded already. */
export function remember(store: object, key: string, report: Report): void {
  const memory = memoryOf(store);
  memory.reports.set(key, slim(report, memory));
}

/** How much is remembered of a store. */
export function memorySize(store: object): { readonly reports: number; readonly lists: number } {
  const { reports, lists } = memoryOf(store);
  return { reports: reports.size, lists: lists.size };
}

/** Forgets all: the store was filled anew, from elsewhere. */
export function forgetAll(store: object): void {
  memories.delete(store);
}

/** The entities of these entries' reports, those that cannot be read left out. What is not remembered is read, and trusted to be as it was put. */
export async function namedReports<E extends Pick<LibraryEntry, 'id' | 'rev'>>(
  store: KeyValueStore,
  entries: readonly E[],
): Promise<readonly { readonly entry: E; readonly named: NamedReport }[]> {
  const memory = memoryOf(store);
  const wanted = new Set(entries.map(recordKey));
  const gone = [...memory.reports.keys()].filter((key) => !wanted.has(key));
  for (const key of gone) memory.reports.delete(key);
  if (gone.length > 0) forgetLists(memory);
  await inBatches(
    entries.filter((entry) => !memory.reports.has(recordKey(entry))),
    async (batch) => {
      // Where one value cannot be read, the whole batch cannot: then each by itself.
      const stored = await store.get(batch.map(recordKey)).catch(() => ({}) as Record<string, unknown>);
      for (const entry of batch) {
        const named = trusted(stored[recordKey(entry)], entry.id, memory) ?? (await checked(store, entry, memory));
        if (named) memory.reports.set(recordKey(entry), named);
      }
    },
  );
  return entries.flatMap((entry) => {
    const named = memory.reports.get(recordKey(entry));
    return named ? [{ entry, named }] : [];
  });
}

function memoryOf(store: object): Memory {
  const memory = memories.get(store) ?? { reports: new Map(), lists: new Map() };
  memories.set(store, memory);
  return memory;
}

/** Lists that no report has any more. */
function forgetLists({ reports, lists }: Memory): void {
  const used = new Set<unknown>();
  for (const { entities } of reports.values())
    for (const { names, decoys, relations } of entities) used.add(names).add(decoys).add(relations);
  for (const [key, list] of lists) if (!used.has(list)) lists.delete(key);
}

/** The report of a pack whose checksum was looked at when it came; undefined where what is made of it could not be. */
function trusted(pack: unknown, id: string, memory: Memory): NamedReport | undefined {
  try {
    const { report } = JSON.parse(String(pack)) as { report: Report };
    return report.id === id && report.entities.every(isEntity) ? slim(report, memory) : undefined;
  } catch {
    return undefined;
  }
}

/** No more than keeps what is made of it from failing: whatever else is wrong was not wrong when it came. */
function isEntity({ id, kind, wikidata = '', names, decoys, relations }: Entity): boolean {
  const isSpelling = ({ text, lang = '', when = {} }: Pick<Decoy, 'text' | 'lang' | 'when'>) =>
    [text, lang].every(isText) && isCondition(when);
  const texts = [id, kind, wikidata, ...names.map(({ lang }) => lang), ...relations.map(({ target }) => target)];
  return texts.every(isText) && [...names, ...decoys].every(isSpelling);
}

function isCondition(when: NameCondition): boolean {
  const isOf = (value: unknown) => value === true || isText(value) || (Array.isArray(value) && value.every(isText));
  return typeof when === 'object' && Object.values(when).every(isOf);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

async function checked(store: KeyValueStore, entry: Pick<LibraryEntry, 'id' | 'rev'>, memory: Memory): Promise<NamedReport | undefined> {
  const reading = await readRecord(store, entry);
  return reading.ok ? slim(reading.report, memory) : undefined;
}

function slim({ id, entities }: Report, { lists }: Memory): NamedReport {
  const once = <T>(list: T): T => {
    const key = JSON.stringify(list);
    const known = lists.get(key) as T | undefined;
    if (known === undefined) lists.set(key, list);
    return known ?? list;
  };
  return {
    id,
    entities: entities.map(({ id, kind, wikidata, names, decoys, relations }) => ({
      ...{ id, kind, names: once(names), decoys: once(decoys), relations: once(relations) },
      ...(wikidata !== undefined && { wikidata }),
    })),
  };
}
