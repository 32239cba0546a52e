/** The head as the first schema had it, and what becomes of it: pure but for the records that it lacks a title and a date of. */
import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { sha256 } from '../report/sha256.ts';
import type { Head, LibraryEntry } from './head.ts';
import { listed, readRecord } from './record.ts';

/** An entry of the first schema; fields that it does not know are kept. */
type OldEntry = Pick<LibraryEntry, 'id' | 'rev' | 'on' | 'shipped'>;

/** A sound head of the first schema. */
export type OldHead = { readonly counter: number; readonly reports: readonly OldEntry[] };

/** Reads it; undefined where it is damaged. */
export function readOldHead(value: object): OldHead | undefined {
  const { counter, reports, checksum } = value as { readonly [field in keyof OldHead | 'checksum']?: unknown };
  if (typeof counter !== 'number' || !Array.isArray(reports)) return undefined;
  const head = { counter, reports: reports as OldEntry[] };
  return checksum === checksumOf(head) ? head : undefined;
}

/** The head in the schema of today, with what the records say. */
export async function completed(store: Pick<KeyValueStore, 'get'>, old: OldHead): Promise<Head> {
  const readings = await Promise.all(old.reports.map((entry) => readRecord(store, entry)));
  return migrated(
    old,
    readings.map((reading) => (reading.ok ? reading.report : undefined)),
  );
}

/** The step from the first schema to the second; `reports` are those of the entries, undefined where one cannot be read. */
export function migrated({ counter, reports: entries }: OldHead, reports: readonly (Report | undefined)[]): Head {
  const unread = (id: string) => ({ title: id, date: '', lang: 'und' });
  return {
    counter,
    reports: entries.map((entry, at) => {
      const report = reports[at];
      // When they were added was not kept: long ago, and in the order of the list.
      return { ...entry, added: at, ...(report ? listed(report) : unread(entry.id)) };
    }),
    bin: [],
  };
}

/** Over a fixed order of fields, since a store may reorder them. */
function checksumOf({ counter, reports }: OldHead): string {
  return sha256(JSON.stringify([counter, reports.map(({ id, rev, on, shipped }) => [id, rev, on, shipped === true])]));
}
