import { SEED } from '../match/matcher.ts';
import type { NameCondition, NameTable } from '../model.ts';

/** A stored text that is not of ours, or not of this table; the message says what is wrong with it. */
export class StoredNamesError extends Error {
  override readonly name = 'StoredNamesError';
}

/** The version written; the only one read. */
const VERSION = '6';

/** The kinds of names, stored by number. */
export const STORED_KINDS = ['name', 'demonym', 'decoy'] as const;

/** A table of names as it is stored: the head, and the drawers with names by number (`src/report/drawers.ts`). */
export type StoredNames = { readonly head: string; readonly drawers: ReadonlyMap<number, string> };

/** What the head of stored names holds. */
export type NamesHead = Omit<NameTable, 'names'> & {
  /** The conditions of names, which have them by number. */
  readonly when: readonly NameCondition[];
  /** The checksum of each drawer, from `EVERYWHERE` on, by the base of 36, with spaces between; none for one that is not stored. */
  readonly sums: string;
};

/** The text to store of a head: version, checksum and JSON, with spaces between. As it has the sums of the drawers, its own is one of all. */
export function writeHead(head: NamesHead): string {
  const body = JSON.stringify(head);
  return `${VERSION} ${checksum(body).toString(36)} ${body}`;
}

/** Reads what `writeHead` wrote: only the worker writes it, so no field need be looked at. Throws `StoredNamesError`. */
export function readHead(text: string): NamesHead {
  const [version, sum] = text.split(' ', 2);
  const body = text.slice(`${version} ${sum} `.length);
  if (version !== VERSION) throw new StoredNamesError('The stored names are of another version.');
  if (sum !== checksum(body).toString(36)) throw new StoredNamesError('The stored names are damaged.');
  return JSON.parse(body) as NamesHead;
}

/** What tells stored names from any others: the version and checksum of their head. */
export function stampOf(head: string): string {
  return head.split(' ', 2).join(' ');
}

/** Against damage, not against malice; never 0. */
export function checksum(text: string): number {
  let hash = SEED;
  // `rollHash`, without the call: pages do this before anything is fast.
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
