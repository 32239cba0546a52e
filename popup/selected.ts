/** The words selected on the page in front, and having them marked always. */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Correction } from '../src/corrections.ts';
import { type CorrectionCalls, createSender } from '../src/messages.ts';
import { whyNotSaved } from '../src/not-saved.ts';
import { alwaysAs, isMarkedAlready } from './always.ts';
import { inTime } from './page.ts';
import { askSelection, nameIn, type SelectionAnswer, selectionOf } from './selection.ts';
import { corrections, names, notSaved, on, page, query, settings, switchedOff } from './state.ts';

/** Undefined where nothing is selected that could be a name. */
const selected = signal<string | undefined>(undefined);

/** The reader is choosing what the words mean. */
export const choosing = signal(false);

/** What the reader last had marked always. */
type Made = {
  readonly correction: Correction;
  /** The “never” that it took the place of: of two that contradict each other the worker keeps the later. */
  readonly contrary: Correction | undefined;
  readonly holds: boolean;
};

export const made = signal<Made | undefined>(undefined);

/** The words that may be marked always: on a page that is read, and not marked already. */
export const offered = computed(() => {
  const words = selected.value;
  if (words === undefined || page.value.kind !== 'seen' || !on.value || typeof names.value !== 'object') return undefined;
  const marking = { table: names.value, corrections: corrections.value, demonyms: settings.value?.demonyms ?? true };
  return isMarkedAlready(words, marking) ? undefined : words;
});

const call = createSender<CorrectionCalls>((message) => browser.runtime.sendMessage(message));

/** Asks all frames of a tab for their selection. Nothing of it is kept, but what the reader chooses to have marked. */
export async function readSelection(tabId: number): Promise<void> {
  const asked = browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: askSelection, injectImmediately: true });
  const results = (await inTime(asked).catch(() => undefined)) ?? [];
  const answers = results.flatMap(({ result }) => (result as SelectionAnswer | null) ?? []);
  selected.value = nameIn(selectionOf(answers));
}

/** Begins or ends the choice. */
export function choose(open: boolean): void {
  choosing.value = open;
  query.value = '';
}

/** Has the selected words always marked as an entity. */
export async function markAlways(entity: string): Promise<void> {
  if (offered.value === undefined || typeof names.value !== 'object') return;
  const correction = alwaysAs(offered.value, entity, names.value);
  const isContrary = ({ kind, entity: id, form }: Correction) => kind === 'never' && id === entity && form === correction.form;
  const contrary = corrections.value.find(isContrary);
  choose(false);
  if (!(await saved(() => call('correct', correction)))) return;
  switchedOff.value = undefined;
  made.value = { correction, contrary, holds: true };
}

/** Takes that back; what it took the place of holds again. */
export async function undoAlways(): Promise<void> {
  if (!made.value) return;
  const { correction, contrary } = made.value;
  const undo = () => (contrary ? call('correct', contrary) : call('undoCorrection', correction));
  if (await saved(undo)) made.value = { ...made.value, holds: false };
}

async function saved(work: () => Promise<void>): Promise<boolean> {
  notSaved.value = await work().then(
    () => undefined,
    (error) => (whyNotSaved(error) === 'correct_full' ? 'correct_full' : 'popup_not_saved'),
  );
  return !notSaved.value;
}
