import { batch } from '@preact/signals';
import { draftLock, readDraft } from '../../src/library/drafts.ts';
import { settingsIn, settingsKeys } from '../../src/settings.ts';
import { withCalendar } from '../../src/time/calendar.ts';
import { ownStore } from '../own-store.ts';
import { locale } from '../translate.ts';
import { keepWith } from './keeping.ts';
import { base, cut, datesLocale, history, kept, trouble } from './state.ts';

/** The key of the draft that the page's address names. */
export function draftKey(): string {
  return location.hash.slice(1);
}

/** Fills the page's state, unless another window edits the same draft. */
export async function start(): Promise<void> {
  addEventListener('hashchange', () => location.reload());
  addEventListener('beforeunload', (event) => {
    if (typeof kept.value === 'object') event.preventDefault();
  });
  await loadCalendar();
  await take({ ifAvailable: true });
}

/** Edits the draft here, and no longer in the window where it is open. */
export function takeOver(): Promise<void> {
  return take({ steal: true });
}

/** Holds the draft's lock as long as the page is open; resolves when the draft is read or cannot be had. */
function take(how: LockOptions): Promise<void> {
  return new Promise((ready) => {
    const held = navigator.locks.request(draftLock(draftKey()), how, async (lock) => {
      if (!lock) {
        trouble.value = 'elsewhere';
        ready();
        return;
      }
      await load();
      ready();
      await new Promise(() => undefined);
    });
    // Another window took the draft over.
    held.catch(() => {
      trouble.value = 'elsewhere';
    });
  });
}

async function load(): Promise<void> {
  try {
    const read = await readDraft(ownStore, draftKey());
    batch(() => {
      if (!read.ok) {
        trouble.value = read.why;
        return;
      }
      keepWith(draftKey(), read.end);
      history.value = read.history;
      base.value = read.base;
      cut.value = read.cut;
      trouble.value = undefined;
    });
  } catch {
    trouble.value = 'unreadable';
  }
}

async function loadCalendar(): Promise<void> {
  const stored = await ownStore.get([...settingsKeys]).catch(() => ({}) as Record<string, unknown>);
  datesLocale.value = withCalendar(locale, settingsIn(stored).calendar);
}
