import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { withBusy } from '../../src/library-address.ts';
import { settingsIn, settingsKeys } from '../../src/settings.ts';
import { loadDrafts } from './discarding.ts';
import { followRoute } from './reading.ts';
import { refresh } from './refresh.ts';
import { readRoute } from './route.ts';
import { calendar, isBusy, justRemoved, order, query, route, said } from './state.ts';
import { watchShelf } from './store.ts';
import { makeFromTab } from './taking.ts';
import { isOfDrafts } from './ways-in.ts';

/** Fills the page's state and keeps it true, whoever changes the store. */
export async function start(): Promise<void> {
  order.value = localStorage.getItem('order') === 'newest' ? 'newest' : 'own';
  effect(() => localStorage.setItem('order', order.value));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
    // What is found would hide what was gone to.
    if (route.value.at !== 'list') query.value = '';
    // What was done there is no news here; but that a report was removed, which leads back to the list, is.
    if (justRemoved.value.length === 0) said.value = '';
  });
  effect(() => {
    // Read for going elsewhere, which takes the word away.
    const hash = route.value.at === 'make' ? location.hash : withBusy(location.hash, isBusy.value);
    if (hash !== (location.hash || '#')) history.replaceState(null, '', hash);
  });
  watchShelf(() => void refresh());
  browser.storage.onChanged.addListener((changes) => {
    if (settingsKeys.some((key) => key in changes)) void loadCalendar();
    if (Object.keys(changes).some(isOfDrafts)) void loadDrafts();
  });
  followRoute();
  await Promise.all([refresh(), loadDrafts(), loadCalendar()]);
  const { value } = route;
  if (value.at === 'make') await makeFromTab(value.tab, value.selection);
}

async function loadCalendar(): Promise<void> {
  const stored = await browser.storage.local.get([...settingsKeys]).catch(() => ({}) as Record<string, unknown>);
  calendar.value = settingsIn(stored).calendar;
}
