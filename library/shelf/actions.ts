/** What a reader does to the library: each asks the worker, says what was done, and says so where it was not. */

import { counted } from '../../src/counted.ts';
import { moved, readTags, stepTo } from '../../src/library-view/shelf-order.ts';
import { isolated } from '../../src/text/isolated.ts';
import { persist as persistAll } from '../keeping/persist.ts';
import { rawFile } from '../keeping/raw-file.ts';
import { saveFile } from '../keeping/save-file.ts';
import { number, t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { refresh } from './refresh.ts';
import { entries, justRemoved, said, selected, titleOf, visible } from './state.ts';
import { backupFile, call, secondFile } from './store.ts';

/** Has pages marked with reports, or no longer. */
export function switchReports(ids: readonly string[], on: boolean): Promise<boolean> {
  return attempt(() => call('switchReports', ids, on), t(on ? 'library_switched_on' : 'library_switched_off', nameOf(ids)));
}

/** Takes reports out; they can be brought back. */
export async function removeReports(ids: readonly string[]): Promise<void> {
  const gone = ids.map((id) => ({ id, title: titleOf(id) }));
  const words = counted(t, 'library_removed', ids.length, number(ids.length));
  if (!(await attempt(() => call('removeReports', ...ids), words))) return;
  justRemoved.value = gone;
  selected.value = new Set([...selected.value].filter((id) => !ids.includes(id)));
}

/** Brings back what was taken out. */
export async function bringBack(ids: readonly string[]): Promise<void> {
  let count = 0;
  const done = await attempt(
    async () => {
      // Some may be gone for good by now.
      count = (await call('bringBack', ...ids)).length;
    },
    () => counted(t, 'library_brought_back', count, number(count)),
  );
  if (done) justRemoved.value = justRemoved.value.filter(({ id }) => !ids.includes(id));
}

/** Gives a report the tags of a line in place of those it has. */
export function tagReport(id: string, line: string): Promise<boolean> {
  return attempt(() => call('tagReport', id, readTags(line)), t('library_tagged', isolated(titleOf(id))));
}

/** Gives reports the tags of a line beside those they have, all or none. */
export function addTags(ids: readonly string[], line: string): Promise<boolean> {
  return attempt(() => call('addTags', ids, readTags(line)), t('library_tagged', nameOf(ids)));
}

/** Puts a report right before another that is shown, or last. */
export async function moveReport(id: string, before: string | undefined): Promise<void> {
  const ids = entries.value.map((entry) => entry.id);
  const next = moved(ids, id, before);
  if (next.every((each, at) => each === ids[at])) return;
  // As far as anything changed: what follows keeps its place.
  const last = next.findLastIndex((each, at) => each !== ids[at]);
  await attempt(
    () => call('orderReports', ...next.slice(0, last + 1)),
    t('library_moved', isolated(titleOf(id)), number(next.indexOf(id) + 1)),
  );
}

/** Moves a report one place up or down among those that are shown; one after the other, however fast they are asked for. */
export function stepReport(id: string, step: -1 | 1): Promise<void> {
  steps = steps.then(async () => {
    const to = stepTo(
      visible.value.map((entry) => entry.id),
      id,
      step,
    );
    if (to === 'none') return;
    // The last of those shown goes right behind the one before it, not behind all that is hidden.
    await moveReport(id, to.before ?? behind(visible.value.at(-1)?.id));
    await refresh();
  });
  return steps;
}

let steps: Promise<void> = Promise.resolve();

function behind(id: string | undefined): string | undefined {
  const at = entries.value.findIndex((entry) => entry.id === id);
  return entries.value[at + 1]?.id;
}

/** Saves the whole library to a file. */
export async function saveBackup(): Promise<void> {
  let name = '';
  await attempt(
    async () => {
      const file = await backupFile();
      name = file.name;
      saveFile(file);
      await call('noteBackup', file.counter);
    },
    () => t('library_saved_as', name),
  );
  await refresh();
}

/** Saves all that is stored, as it is, to a file; where the store does not answer, a backup of its second copy. */
export async function saveRaw(): Promise<void> {
  let name = '';
  await attempt(
    async () => {
      const file = await rawFile().catch(secondFile);
      name = file.name;
      saveFile(file);
    },
    () => t('library_saved_as', name),
  );
}

/** Has the list made anew where it cannot be read. */
export async function rebuild(): Promise<void> {
  await attempt(() => call('rebuild'), t('keeping_rebuilt'));
  await refresh();
}

/** Asks the browser to keep all this until the reader deletes it. */
export async function persist(): Promise<void> {
  const kept = await persistAll();
  said.value = t(kept ? 'library_room_kept' : 'library_room_not_kept');
}

function nameOf(ids: readonly string[]): string {
  const [only = ''] = ids;
  return ids.length === 1 ? isolated(titleOf(only)) : counted(t, 'library_reports', ids.length, number(ids.length));
}
