import type { Runtime } from 'webextension-polyfill';
import { makeBackup, restore } from '../src/library/backup.ts';
import { change } from '../src/library/commit.ts';
import { LibraryError, saved } from '../src/library/failures.ts';
import { mend } from '../src/library/heal.ts';
import { changeKeeping, keepingKey, readKeeping } from '../src/library/keeping.ts';
import { rebuild } from '../src/library/rebuild.ts';
import { isNewerTaught, isTaught, taughtKey, withTaught } from '../src/library/taught.ts';
import {
  addTags,
  bringBack,
  orderReports,
  putReports,
  readList,
  refreshPages,
  removeReports,
  switchReports,
  tagReport,
} from '../src/library.ts';
import { createReceiver, type LibraryCalls, type PutReport } from '../src/messages.ts';
import { cut, Parts } from '../src/parts.ts';
import { LIMITS } from '../src/report/limits.ts';
import { asWriter } from './as-writer.ts';
import { callerOf } from './border.ts';
import { changing, keepSecond } from './keep-second.ts';
import { ownStore as store } from './own-store.ts';
import { secondStore } from './second-store.ts';

/** So many things one call may be about. */
const MOST = 20_000;

const parts = new Parts();

/** A backup of the second copy that is being fetched: it may be longer than a message. */
type Fetched = { readonly name: string; readonly parts: readonly string[] };
const noBackup: Fetched = { name: '', parts: [] };
let backup = noBackup;

const receive = createReceiver<LibraryCalls, undefined>({
  putReports(_from, ...reports) {
    check(isListOf(reports, isPut) && reports.length > 0);
    return changing(() => putReports(store, reports));
  },
  switchReports(_from, ids, on) {
    check(isIds(ids) && typeof on === 'boolean');
    return changing(() => switchReports(store, ids, on));
  },
  removeReports(_from, ...ids) {
    check(isIds(ids));
    return changing(() => removeReports(store, ids));
  },
  bringBack(_from, ...ids) {
    check(isIds(ids));
    return changing(() => bringBack(store, ids));
  },
  tagReport(_from, id, tags) {
    check(isIds([id]) && isListOf(tags, isText));
    return changing(() => tagReport(store, id, tags));
  },
  addTags(_from, ids, tags) {
    check(isIds(ids) && isListOf(tags, isText));
    return changing(() => addTags(store, ids, tags));
  },
  orderReports(_from, ...ids) {
    check(isIds(ids));
    return changing(() => orderReports(store, ids));
  },
  teach(_from, ...taught) {
    check(isListOf(taught, isTaught));
    return changing(async () => {
      const { [taughtKey]: before } = await store.get(taughtKey);
      if (isNewerTaught(before)) throw new LibraryError('newer');
      await saved(store.set({ [taughtKey]: withTaught(before, taught) }));
    });
  },
  restore(_from, text) {
    check(typeof text === 'string');
    return changing(() => restore(store, text));
  },
  noteBackup(_from, counter) {
    check(Number.isSafeInteger(counter));
    return changing(async () => {
      const now = (await readList(store))?.counter ?? 0;
      await saved(changeKeeping(store, (keeping) => ({ ...keeping, backup: { at: Date.now(), counter: Math.min(counter, now) } })));
    });
  },
  dismissNotice() {
    return changing(async () => {
      const { notice } = readKeeping((await store.get(keepingKey))[keepingKey]);
      // The reader has seen that it is gone: from here on there is an empty one.
      if (notice?.kind === 'erased' && !(await readList(store))) await change(store, () => ({ reports: [] }));
      await saved(changeKeeping(store, (keeping) => ({ ...keeping, notice: undefined })));
    });
  },
  mendReports(_from, ...ids) {
    check(isIds(ids));
    return asWriter(async () => {
      const mended = await mend(store, secondStore, ids);
      if (mended.length > 0) await refreshPages(store);
      return mended;
    });
  },
  rebuild() {
    return asWriter(async () => {
      const count = await rebuild(store, secondStore);
      await refreshPages(store);
      await keepSecond();
      return count;
    });
  },
  async backupSecond(_from, name, at) {
    check(isText(name) && Number.isSafeInteger(at) && at >= 0);
    if (at === 0) backup = { name, parts: cut(await makeBackup(secondStore)) };
    const { parts } = backup;
    const text = name === backup.name ? parts[at] : undefined;
    if (text === undefined) throw new Error('A part is missing.');
    if (at === parts.length - 1) backup = noBackup;
    return { text, count: parts.length };
  },
  part(_from, call, at, count, text): Promise<unknown> | undefined {
    check(isText(call) && isText(text) && [at, count].every((each) => Number.isSafeInteger(each) && each >= 0));
    const whole = parts.take(call, at, count, text);
    return whole === undefined ? undefined : receive(JSON.parse(whole), undefined);
  },
});

/** Answers the calls of our own pages; gives undefined (no answer) to everything else, content scripts and frames among them. */
export function answerLibrary(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return callerOf(sender) === 'own' ? receive(message, undefined) : undefined;
}

function check(isInOrder: boolean): void {
  if (!isInOrder) throw new Error('This is no call to the library.');
}

function isPut(value: unknown): value is PutReport {
  if (typeof value !== 'object' || value === null) return false;
  const { pack, base, ...more } = value as { readonly [field: string]: unknown };
  return typeof pack === 'string' && (base === undefined || Number.isSafeInteger(base)) && Object.keys(more).length === 0;
}

function isIds(value: unknown): boolean {
  return isListOf(value, (id) => isText(id) && id.length <= LIMITS.id);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, holds: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST && value.every(holds);
}
