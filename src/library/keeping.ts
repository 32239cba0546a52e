/** What is kept of how the library is kept: notices to the reader, the last backup. One value under its own key, written by the worker alone. */
import type { KeyValueStore } from '../ports.ts';
import { sameValue } from './same-value.ts';

/**
 * What the reader must know: brought back from the second copy; gone from both; nothing at all was found at a start, and a library begun; the
 * copies differed, and what only one had was put beside.
 */
export type Notice = {
  readonly kind: 'restored' | 'erased' | 'blank' | 'differs';
  /** How many reports it is about. */
  readonly count: number;
  /** When, in ms since 1970. */
  readonly at: number;
};

export type Keeping = {
  /** When the product was first set up. */
  readonly since?: number;
  /** There has been a library. */
  readonly lived?: true;
  readonly notice?: Notice;
  /** When the last backup was made, and the head's counter then. */
  readonly backup?: { readonly at: number; readonly counter: number };
  /** The second copy could not be written when last tried. */
  readonly second?: 'failed';
};

export const keepingKey = 'keeping';

/** Reads whatever the store holds; fields of newer versions stay. */
export function readKeeping(value: unknown): Keeping {
  const { since, lived, notice, backup, second, ...more } = asFields(value);
  const { kind, count, at } = asFields(notice);
  const { at: backedUp, counter } = asFields(backup);
  return {
    ...more,
    ...(typeof since === 'number' && { since }),
    ...(lived === true && { lived }),
    ...(isKind(kind) && isCount(count) && isCount(at) && { notice: { kind, count, at } }),
    ...(isCount(backedUp) && isCount(counter) && { backup: { at: backedUp, counter } }),
    ...(second === 'failed' && { second }),
  };
}

/** Changes it, if `change` makes it another; an undefined field goes. */
export async function changeKeeping(
  store: Pick<KeyValueStore, 'get' | 'set'>,
  change: (keeping: Keeping) => { readonly [field in keyof Keeping]?: Keeping[field] | undefined },
): Promise<void> {
  const { [keepingKey]: stored } = await store.get(keepingKey);
  const next = readKeeping(JSON.parse(JSON.stringify(change(readKeeping(stored)))));
  if (!sameValue(next, readKeeping(stored))) await store.set({ [keepingKey]: next });
}

/** What tells whether a backup is due. */
export type BackupState = {
  /** The library's counter, one higher with each change. */
  readonly counter: number;
  /** Of each report of the reader's own, when it was added. */
  readonly own: readonly number[];
  readonly keeping: Keeping;
  readonly now: number;
};

const FEWEST_CHANGES = 10;
const FEWEST_REPORTS = 3;
const LONGEST_MS = 14 * 24 * 60 * 60 * 1000;

/** Whether to remind the reader, gently, of a backup: after ten changes and a fortnight, and never before there are three reports of their own. */
export function backupDue({ counter, own, keeping: { backup }, now }: BackupState): boolean {
  if (own.length < FEWEST_REPORTS) return false;
  const since = backup?.at ?? own.reduce((first, added) => Math.min(first, added), now);
  return changesSince(counter, backup) >= FEWEST_CHANGES && now - since > LONGEST_MS;
}

/** How many changes of the library no backup has. */
export function changesSince(counter: number, backup: Keeping['backup']): number {
  return Math.max(0, counter - (backup?.counter ?? 0));
}

function isKind(value: unknown): value is Notice['kind'] {
  return value === 'restored' || value === 'erased' || value === 'blank' || value === 'differs';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
