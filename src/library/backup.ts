/** A backup: everything that cannot be made anew, as one text. */
import type { KeyValueStore } from '../ports.ts';
import { decodePack } from '../report/pack.ts';
import { sha256 } from '../report/sha256.ts';
import { inBatches } from './batches.ts';
import { besideAfter, isSpoilt, saidKeys } from './beside.ts';
import { broughtBack } from './bin.ts';
import { change } from './commit.ts';
import { LibraryError } from './failures.ts';
import { type LibraryEntry, readHead } from './head.ts';
import { putInto } from './put.ts';
import { readEach } from './read-each.ts';
import { type RecordResult, readRecord, recordKey } from './record.ts';
import { cleanTags } from './tags.ts';

const FORMAT = 'backgrounder-backup';
const VERSION = 1;

/** More than any library; a text beyond it is not looked at. */
const LONGEST = 1_000_000_000;

/** More reports than any library. */
const MOST = 100_000;

/** What a backup holds. */
export type Backup = {
  /** When it was made, in ms since 1970. */
  readonly made: number;
  /** The library's counter then. */
  readonly counter: number;
  readonly reports: readonly { readonly entry: LibraryEntry; readonly pack: string }[];
  /** Texts of reports that could not be read any more, for whoever can: they are not restored. */
  readonly damaged: readonly { readonly id: string; readonly text: string }[];
  /** What the store held of these, as it was. */
  readonly beside: Readonly<Record<string, unknown>>;
};

/**
 * Makes a backup of the library, its settings, its corrections and what they taught, as far as each of these can be read; `mend` is asked
 * for a report that cannot. Throws `LibraryError` where the list cannot be read, or is not there: a backup of nothing would be taken for one
 * of the library.
 */
export async function makeBackup(
  store: KeyValueStore,
  now = Date.now(),
  mend?: (entry: LibraryEntry) => Promise<RecordResult>,
): Promise<string> {
  const head = await readHead(store);
  if (!head) throw new LibraryError('nothing');
  const reports: { entry: LibraryEntry; pack: string }[] = [];
  const damaged: { id: string; text: string }[] = [];
  await inBatches(head.reports, async (batch) => {
    for (const entry of batch) {
      const read = await readRecord(store, entry);
      const reading = read.ok || !mend ? read : await mend(entry);
      if (reading.ok) reports.push({ entry, pack: reading.pack });
      else damaged.push({ id: entry.id, text: await rawText(store, entry) });
    }
  });
  const { values } = await readEach(store, saidKeys);
  const beside = Object.fromEntries(Object.entries(values).filter(([key, value]) => !isSpoilt(key, value)));
  const backup: Backup = { made: now, counter: head.counter, reports, damaged, beside };
  return JSON.stringify({ format: FORMAT, version: VERSION, hash: hashOf(backup), ...backup });
}

/** Reads a backup and checks all of it. Throws `LibraryError`. */
export function readBackup(text: string): Backup {
  const value = parse(text);
  const { format, version, hash, made, counter, reports, damaged, beside } = value;
  if (format !== FORMAT || typeof version !== 'number') throw new LibraryError('backup');
  if (version > VERSION) throw new LibraryError('backup-newer');
  try {
    const backup = {
      ...{ made: Number(made), counter: Number(counter), damaged: damaged as Backup['damaged'], beside: asFields(beside) },
      reports: readItems(reports as unknown[]),
    };
    if (hash === hashOf({ ...backup, reports: reports as Backup['reports'] })) return backup;
  } catch (error) {
    throw new LibraryError('backup-damaged', error);
  }
  throw new LibraryError('backup-damaged');
}

/**
 * Puts what a backup holds beside what is there: the same report changes nothing, one of the same id with other content gets an id of its own,
 * one in the bin comes back. Settings only where there are none; of corrections and what was taught, those there hold. Gives how many reports
 * were added. Throws `LibraryError`.
 */
export async function restore(store: KeyValueStore, text: string): Promise<number> {
  const backup = readBackup(text);
  let count = 0;
  await change(store, async (head) => {
    const packs = new Map(backup.reports.map(({ entry, pack }) => [entry.id, pack]));
    const binned: string[] = [];
    for (const entry of head.bin) if ((await rawText(store, entry)) === packs.get(entry.id)) binned.push(entry.id);
    const back = broughtBack(head, binned);
    // The product's own report is there in the revision of this version.
    const hasShipped = back.reports.some(({ shipped }) => shipped);
    const wanted = backup.reports.filter(({ entry }) => !(entry.shipped && hasShipped));
    const puts = wanted.map(({ entry: { on, tags, added, shipped }, pack }) => ({
      pack,
      more: { on, added, ...(tags && { tags }), ...(shipped && { shipped }) },
    }));
    const put = await putInto(store, back, puts);
    const beside = await besideAfter(store, backup.beside);
    count = put.records.length + binned.length;
    return count > 0 || Object.keys(beside).length > 0 ? { ...put, bin: back.bin, beside } : undefined;
  });
  return count;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST) throw new LibraryError('backup');
  try {
    return asFields(JSON.parse(text));
  } catch (error) {
    throw new LibraryError('backup', error);
  }
}

/** No library holds an id twice: to find other ids for thousands of them takes minutes. */
function readItems(values: readonly unknown[]): Backup['reports'] {
  if (values.length > MOST) throw new Error('There are too many reports.');
  const seen = new Set<string>();
  return values.map((value) => {
    const item = readItem(value);
    if (seen.has(item.entry.id)) throw new Error('One report is there twice.');
    seen.add(item.entry.id);
    return item;
  });
}

/** The entry with the fields that are restored, and the pack, which must be whole. */
function readItem(value: unknown): Backup['reports'][number] {
  const { entry: fields, pack } = asFields(value);
  const { on, added, shipped, tags } = asFields(fields);
  const { id, title, source } = decodePack(String(pack));
  const kept = Array.isArray(tags) ? cleanTags(tags.filter((tag) => typeof tag === 'string')) : [];
  return {
    pack: String(pack),
    entry: {
      ...{
        id,
        rev: 1,
        on: on !== false,
        added: Number.isFinite(added) ? Number(added) : 0,
        title,
        date: source.date.edtf,
        lang: source.lang,
      },
      ...(shipped === true && { shipped }),
      ...(kept.length > 0 && { tags: kept }),
      ...(source.publisher !== undefined && { publisher: source.publisher }),
    },
  };
}

/** Of the packs their own checksums, which are looked at when they are read: a library need not be gone through twice. */
function hashOf({ made, counter, reports, damaged, beside }: Backup): string {
  const packs = reports.map(({ entry, pack }) => [entry, asFields(JSON.parse(pack))['hash']]);
  return sha256(JSON.stringify([made, counter, packs, damaged, beside]));
}

async function rawText(store: KeyValueStore, entry: LibraryEntry): Promise<string> {
  const key = recordKey(entry);
  const stored = await store.get(key).catch(() => ({}) as Record<string, unknown>);
  const text = stored[key] ?? '';
  if (typeof text === 'string') return text;
  try {
    return JSON.stringify(text);
  } catch {
    // Too deep for a text: nothing that was ever a report.
    return '';
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
