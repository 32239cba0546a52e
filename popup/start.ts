import { effect } from '@preact/signals';
import browser, { type Runtime } from 'webextension-polyfill';
import { correctionsKey, readCorrections } from '../src/corrections.ts';
import { readAllNames } from '../src/library/all-names.ts';
import { cardsKey, isForPages } from '../src/library/keys.ts';
import type { KeyValueStore } from '../src/ports.ts';
import { settingsIn, settingsKeys } from '../src/settings.ts';
import { loadOrigins } from './access.ts';
import { followAccess, readPage, refreshPage, refreshPlaces } from './actions.ts';
import { barredReason } from './barred.ts';
import { askPage } from './page.ts';
import { followReports, openReports } from './reports.ts';
import { readSelection } from './selected.ts';
import { corrections, names, on, onPage, page, places, settings, tab, unfinished } from './state.ts';

const store = browser.storage.local;

/** How soon a page that is not yet through is asked again. */
const againMs = 300;

/** Fills the popup's state, each part as soon as it is known, and keeps it true while the popup is open. */
export async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes) => {
    if (settingsKeys.some((key) => key in changes)) void loadSettings();
    if (correctionsKey in changes) void loadCorrections();
    if (Object.keys(changes).some(isForPages)) void loadReports();
  });
  browser.runtime.onMessage.addListener((_message: unknown, sender: Runtime.MessageSender) => {
    // Whatever a frame of this tab tells the worker, its state may have changed. The answer is the worker's to give.
    if (sender.tab?.id !== undefined && sender.tab.id === tab.value?.id) void refreshPage();
    return undefined;
  });
  let selectionRead = false;
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id !== tab.value?.id || status !== 'complete') return;
    selectionRead = false;
    void refreshPage();
  });
  effect(() => {
    // Not before it is known that the site is on: on one that is off nothing is read.
    if (selectionRead || page.value.kind !== 'seen' || !settings.value || !on.value || !tab.value) return;
    selectionRead = true;
    void readSelection(tab.value.id);
  });
  let again: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(again);
    if (page.value.kind !== 'barred' && unfinished.value) again = setTimeout(() => void refreshPage(), againMs);
  });
  effect(() => {
    if (on.value && onPage.value.length > 0) void refreshPlaces(4);
    else places.value = undefined;
  });
  followReports();
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved]) changed.addListener(() => void followAccess());
  const known = Promise.all([loadStored(), loadOrigins()]);
  await Promise.all([known, loadTab(known)]);
}

/** All that is drawn first, in one reading of the store. */
async function loadStored(): Promise<void> {
  const stored = await store.get([...settingsKeys, correctionsKey, cardsKey]).catch(() => undefined);
  // A store that cannot be read leaves the pages with the defaults too, and without corrections they mark as the reports say.
  settings.value = settingsIn(stored ?? {});
  corrections.value = readCorrections(stored?.[correctionsKey]);
  await loadReports(stored && { get: async () => stored });
}

async function loadSettings(): Promise<void> {
  const stored = await store.get([...settingsKeys]).catch(() => ({}) as Record<string, unknown>);
  settings.value = settingsIn(stored);
}

async function loadCorrections(): Promise<void> {
  const stored = await store.get(correctionsKey).catch(() => ({}) as Record<string, unknown>);
  corrections.value = readCorrections(stored[correctionsKey]);
}

async function loadReports(from: Pick<KeyValueStore, 'get'> = store): Promise<void> {
  await openReports(from);
  // Search and selection alone need every spelling: they may wait until the popup is drawn.
  setTimeout(() => void loadNames());
}

async function loadNames(): Promise<void> {
  try {
    // Names that are missing are damage too: they are written together with the reports for the card.
    names.value = await readAllNames(store);
  } catch {
    names.value = 'unreadable';
  }
}

/** Nobody pressed the button for a page that is switched off. */
async function loadTab(known: Promise<unknown>): Promise<void> {
  const front = await tabInFront();
  if (front?.id === undefined) {
    page.value = { kind: 'barred', reason: barredReason({ url: undefined }) };
    return;
  }
  tab.value = { id: front.id, isPrivate: front.incognito, ...(front.url !== undefined && { url: front.url }) };
  const seen = await askPage(front.id);
  await known;
  if (on.value && seen.kind === 'barred' && seen.reason === 'access_unread') await readPage();
  else page.value = seen;
}

async function tabInFront() {
  const named = TEST_BUILD ? new URLSearchParams(location.search).get('tab') : null;
  if (named !== null) return browser.tabs.get(Number(named));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}
