import { batch } from '@preact/signals';
import { draftsLock, putBack, type Removed, removeDraft } from '../../src/library/drafts.ts';
import { createSender, type LibraryCalls } from '../../src/messages.ts';
import type { Edit, Fault } from '../../src/report/draft/edit.ts';
import { finished } from '../../src/report/draft/finished.ts';
import { type History, type Step, tryStep } from '../../src/report/draft/history.ts';
import { taughtBy } from '../../src/report/draft/taught-by.ts';
import { encodePack } from '../../src/report/pack.ts';
import { saveFile } from '../keeping/save-file.ts';
import { ownStore } from '../own-store.ts';
import { sendWhole } from '../send-whole.ts';
import { t } from '../translate.ts';
import { doneWords } from './done-words.ts';
import { keep, keepAll } from './keeping.ts';
import { base, chosenEntity, chosenEvent, discarded, history, kept, said, saved } from './state.ts';

const call = createSender<LibraryCalls>(sendWhole);

/** Makes an edit, keeps it and says so; gives what is wrong with it where it cannot be made. */
export function edit(change: Edit): Fault | undefined {
  const fault = step(change);
  said.value = fault ? t(fault) : doneWords(change);
  return fault;
}

/** Takes the last edit back. */
export function undo(): void {
  const last = history.value?.done.at(-1);
  if (!last) return;
  step({ do: 'undo' });
  said.value = t('review_said_undone', doneWords(last.edit));
}

/** Makes the edit taken back last again. */
export function redo(): void {
  const next = history.value?.undone.at(-1);
  if (!next) return;
  step({ do: 'redo' });
  said.value = t('review_said_redone', doneWords(next));
}

function step(next: Step): Fault | undefined {
  const now = history.value;
  if (!now || saved.value === 'saving' || saved.value === 'saved') return undefined;
  const after = tryStep(now, next);
  if (typeof after === 'string') return after;
  if (after === now || after.now === now.now) return undefined;
  batch(() => {
    history.value = after;
    forget(after);
  });
  keep(next);
  return undefined;
}

/** What is no longer there is no longer chosen. */
function forget({ now: { report } }: History): void {
  if (!report.entities.some(({ id }) => id === chosenEntity.value)) chosenEntity.value = undefined;
  if (!report.events.some(({ id }) => id === chosenEvent.value)) chosenEvent.value = undefined;
}

/** Puts the report into the library, and there opens it; whatever fails, the draft stays as it is. */
export async function save(key: string, open: (report: string) => void): Promise<void> {
  const now = history.value;
  if (!now || saved.value === 'saving') return;
  saved.value = 'saving';
  try {
    const pack = encodePack(finished(now.now));
    // Where nothing answers, there are no ids.
    const ids: readonly string[] | undefined = await call('putReports', { pack, ...(base.value && { base: base.value.rev }) });
    const id = ids?.[0];
    if (id === undefined) throw new Error(t('review_no_answer'));
    saved.value = 'saved';
    // The report is safe by now: what follows may fail without loss.
    const taught = taughtBy(now.start, now.now);
    if (taught.length > 0) await call('teach', ...taught).catch(() => undefined);
    await underLock(() => removeDraft(ownStore, key)).catch(() => undefined);
    open(id);
  } catch (error) {
    saved.value = { why: error instanceof Error ? error.message : String(error) };
  }
}

/** Saves the report as it is now to a file, which the library can take in again: for when the store takes nothing. */
export function saveToFile(): void {
  const now = history.value?.now;
  if (!now) return;
  const report = finished(now);
  try {
    const name = `${report.id}.json`;
    saveFile({ name, type: 'application/json', text: encodePack(report) });
    said.value = t('library_saved_as', name);
  } catch (error) {
    saved.value = { why: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes the draft away, with a way back while the page is open. */
export async function discard(key: string): Promise<void> {
  await keepAll();
  try {
    discarded.value = await underLock(() => removeDraft(ownStore, key));
    said.value = t('review_discarded');
  } catch (error) {
    kept.value = { why: error instanceof Error ? error.message : String(error) };
  }
}

/** Puts the discarded draft back. */
export async function bringBack(removed: Removed): Promise<void> {
  try {
    await underLock(() => putBack(ownStore, removed));
    discarded.value = undefined;
    said.value = t('review_said_back');
  } catch (error) {
    kept.value = { why: error instanceof Error ? error.message : String(error) };
  }
}

function underLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(draftsLock, work);
}
