import type { KeyValueStore } from '../ports.ts';
import { checksum } from '../report/stored-names.ts';
import { LibraryError } from './failures.ts';
import { completed, type OldHead, readOldHead } from './schema-1.ts';

/** One report of the library: which record holds it, whether pages are marked with it, and what a list shows of it. */
export type LibraryEntry = {
  readonly id: string;
  /** The revision of its record, from 1. */
  readonly rev: number;
  readonly on: boolean;
  /** The record is the product's own, as shipped: a new version of the product may replace it. */
  readonly shipped?: true;
  /** In the reader's order. */
  readonly tags?: readonly string[];
  /** When it came into the library, in ms since 1970. */
  readonly added: number;
  readonly title: string;
  /** The date of its source, EDTF; empty where an old record could not be read. */
  readonly date: string;
  readonly publisher?: string;
  /** BCP 47 tag of its language. */
  readonly lang: string;
};

/** A report that was removed and can be brought back. */
export type BinnedEntry = LibraryEntry & {
  /** When, in ms since 1970. */
  readonly removed: number;
  /** Where in the list it was. */
  readonly place?: number;
};

/** The list of all reports, the one thing that makes a record part of the library. What newer versions add to it or to an entry stays. */
export type Head = {
  /** One higher with each change. */
  readonly counter: number;
  /** Drawn by lot for each library, and kept: another one that was begun anew counts its own changes. Those of early versions have none. */
  readonly lineage?: string;
  readonly reports: readonly LibraryEntry[];
  /** Removed last, first. */
  readonly bin: readonly BinnedEntry[];
};

/** The head is written twice, so that one damaged copy loses nothing. */
export const headKeys = ['headA', 'headB'] as const;

/** Where the head of an earlier schema is kept when it gives way to one of this. */
export const oldHeadKey = 'headBefore';

const schema = 2;

/**
 * The library's head: the better of its two copies, or undefined where neither was ever written.
 * Throws `LibraryError` where something is there (or may be) but no copy can be read.
 */
export async function readHead(store: KeyValueStore): Promise<Head | undefined> {
  // One key at a time: where one value is damaged on disk, reading several at once fails for all.
  const copies = await Promise.all(headKeys.map((key) => readCopy(store, key)));
  if (copies.includes('newer')) throw new LibraryError('newer');
  const sound = copies.filter((copy) => typeof copy === 'object').sort((a, b) => b.counter - a.counter);
  for (const copy of sound) {
    const head = 'list' in copy ? openList(copy) : await completed(store, copy);
    if (head) return head;
  }
  if (copies.every((copy) => copy === 'absent')) return undefined;
  throw new LibraryError('unreadable');
}

/** The head as it is stored: both copies, for one `set`. The list is one text, which no store reorders. */
export function storedHead({ counter, ...list }: Head): Record<string, unknown> {
  const text = JSON.stringify(list);
  const value: StoredHead = { schema, counter, list: text, checksum: checksumOf(counter, text) };
  return Object.fromEntries(headKeys.map((key) => [key, value]));
}

/** Whether two heads are of libraries that were begun apart, so that neither is an earlier state of the other. */
export function areApart(a: Head, b: Head): boolean {
  return a.lineage !== undefined && b.lineage !== undefined && a.lineage !== b.lineage;
}

/** The counter and checksum of the first copy as they stand there, without a look at the list; undefined where there is none. */
export async function stampOfHead(store: Pick<KeyValueStore, 'get'>): Promise<string | undefined> {
  const value = (await store.get(headKeys[0]))[headKeys[0]] as Partial<StoredHead> | null | undefined;
  return value ? `${value.counter} ${value.checksum}` : undefined;
}

type StoredHead = { readonly schema: number; readonly counter: number; readonly list: string; readonly checksum: string };

async function readCopy(store: KeyValueStore, key: string): Promise<StoredHead | OldHead | 'absent' | 'newer' | 'damaged'> {
  try {
    const value = (await store.get(key))[key] as Partial<StoredHead> | null | undefined;
    if (value === undefined) return 'absent';
    if (typeof value?.schema === 'number' && value.schema > schema) return 'newer';
    if (value?.schema === 1) return readOldHead(value) ?? 'damaged';
    const isWhole = typeof value?.counter === 'number' && typeof value.list === 'string';
    return isWhole && value.schema === schema ? (value as StoredHead) : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Undefined where it is damaged. Of two copies the better alone is looked at: that of thousands of reports is long. */
function openList({ counter, list, checksum: sum }: StoredHead): Head | undefined {
  if (sum !== checksumOf(counter, list)) return undefined;
  return { ...(JSON.parse(list) as Omit<Head, 'counter'>), counter };
}

/** Against damage, not against malice. */
function checksumOf(counter: number, list: string): string {
  return `${list.length} ${checksum(`${counter} ${list}`).toString(36)}`;
}
