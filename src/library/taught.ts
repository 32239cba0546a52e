/** What corrections of drafts taught, as it is kept: one value under `taughtKey`. */
import type { Taught } from '../report/draft/taught.ts';

/** The key in the store. */
export const taughtKey = 'taught';

const VERSION = 1;
/** More than a reader corrects in years. */
const MOST = 5_000;
const LONGEST = 200;

/** Reads whatever the store holds, the oldest first; what cannot be read is left out. */
export function readTaught(value: unknown): readonly Taught[] {
  const { list } = asFields(value);
  return Array.isArray(list) ? list.filter(isTaught) : [];
}

/** What is to be stored once more is taught: the newest of each name holds, and stands last. */
export function withTaught(stored: unknown, taught: readonly Taught[]): object {
  const { version, list, ...more } = asFields(stored);
  const before: readonly unknown[] = Array.isArray(list) ? list : [];
  const newest = new Map<string, unknown>();
  for (const [at, each] of [...before, ...taught].entries()) {
    const name = isTaught(each) ? `name ${each.name}` : `unread ${at}`;
    newest.delete(name);
    newest.set(name, each);
  }
  // What a newer version added to it stays.
  return { version: typeof version === 'number' ? version : VERSION, list: [...newest.values()].slice(-MOST), ...more };
}

/** Whether what the store holds was written by a newer version. */
export function isNewerTaught(value: unknown): boolean {
  return Number(asFields(value)['version'] ?? 0) > VERSION;
}

/** Whether a value may be kept as taught. */
export function isTaught(value: unknown): value is Taught {
  const { name, is, entity } = asFields(value);
  if (!isText(name) || !['place', 'group', 'nothing'].includes(String(is))) return false;
  if (entity === undefined) return true;
  const { id, label, subtype, wikidata } = asFields(entity);
  return [id, label, subtype].every(isText) && (wikidata === undefined || isText(wikidata));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
