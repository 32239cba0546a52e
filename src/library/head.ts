import type { KeyValueStore } from '../ports.ts';
import { sha256 } from '../report/sha256.ts';

/** One report of the library: which record holds it, and whether pages are marked with it. */
export type LibraryEntry = {
  readonly id: string;
  /** The revision of its record, from 1. */
  readonly rev: number;
  readonly on: boolean;
  /** The record is the product's own, as shipped: a new version of the product may replace it. */
  readonly shipped?: true;
};

/** The list of all reports, the one thing that makes a record part of the library. */
export type Head = {
  /** One higher with each change. */
  readonly counter: number;
  readonly reports: readonly LibraryEntry[];
};

/** The library could not be read or written; `message` says what happened. Never means that the library is empty. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** The head is written twice, so that one damaged copy loses nothing. */
export const headKeys = ['headA', 'headB'] as const;

const schema = 1;

/**
 * The library's head: the better of its two copies, or undefined where neither was ever written.
 * Throws `LibraryError` where something is there (or may be) but no copy can be read.
 */
export async function readHead(store: KeyValueStore): Promise<Head | undefined> {
  // One key at a time: where one value is damaged on disk, reading several at once fails for all.
  const copies = await Promise.all(headKeys.map((key) => readCopy(store, key)));
  const heads = copies.filter((copy) => typeof copy === 'object');
  if (heads.length > 0) return heads.reduce((best, head) => (head.counter > best.counter ? head : best));
  if (copies.every((copy) => copy === 'absent')) return undefined;
  if (copies.includes('newer')) throw new LibraryError('The library was written by a newer version of Backgrounder.');
  throw new LibraryError('The list of reports cannot be read.');
}

/** The head as it is stored: both copies, for one `set`. */
export function storedHead(head: Head): Record<string, unknown> {
  const value = { schema, ...head, checksum: checksumOf(head) };
  return Object.fromEntries(headKeys.map((key) => [key, value]));
}

async function readCopy(store: KeyValueStore, key: string): Promise<Head | 'absent' | 'newer' | 'damaged'> {
  try {
    const value = (await store.get(key))[key];
    if (value === undefined) return 'absent';
    return checkCopy(value as StoredHead | null);
  } catch {
    return 'damaged';
  }
}

type StoredHead = { readonly [field in keyof Head | 'schema' | 'checksum']?: unknown };

function checkCopy(value: StoredHead | null): Head | 'newer' | 'damaged' {
  if (typeof value?.schema === 'number' && value.schema > schema) return 'newer';
  if (typeof value?.counter !== 'number' || !Array.isArray(value.reports)) return 'damaged';
  const head = { counter: value.counter, reports: value.reports as LibraryEntry[] };
  return value.checksum === checksumOf(head) ? head : 'damaged';
}

/** Over a fixed order of fields, since a store may reorder them. */
function checksumOf({ counter, reports }: Head): string {
  return sha256(JSON.stringify([counter, reports.map(({ id, rev, on, shipped }) => [id, rev, on, shipped === true])]));
}
