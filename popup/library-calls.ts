import { computed } from '@preact/signals';
import browser from 'webextension-polyfill';
import { libraryPage, libraryPath } from '../src/library-address.ts';
import { createSender, type OpeningCalls } from '../src/messages.ts';
import { on, onPage, page, tab, unfinished } from './state.ts';

/** Whether the page in front can be made a report: `not`: nothing is to be said of it; `pdf`, `barred`: the browser is in the way. */
export type Making = 'can' | 'pdf' | 'barred' | 'not';

export const making = computed<Making>(() => {
  const { value: seen } = page;
  if (!tab.value || seen.kind === 'asking' || tab.value.url?.startsWith(browser.runtime.getURL(''))) return 'not';
  if (seen.kind === 'seen' || seen.reason === 'access_unread') return 'can';
  return seen.reason === 'popup_barred_pdf' ? 'pdf' : 'barred';
});

/** The page names nothing, so that this is what there is to do with it. */
export const makingFirst = computed(() => page.value.kind === 'barred' || (on.value && !unfinished.value && onPage.value.length === 0));

/** Opens the library to make the page in front a report. */
export async function makeReport(): Promise<void> {
  if (tab.value) await openLibrary(libraryPath({ make: tab.value.id }), tab.value.id);
}

/** Opens the library, at its list or at a place in it, and leaves the popup. */
export async function openLibrary(path = libraryPage, openerTabId?: number): Promise<void> {
  const url = browser.runtime.getURL(path);
  // A private window may have no room for a page of ours.
  await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) }).catch(() => browser.tabs.create({ url }));
  close();
}

const call = createSender<OpeningCalls>((message) => browser.runtime.sendMessage(message));

/** Has the worker open the library at a report, as a card on a page has it. */
export function openReport(id: string, at: number): void {
  void call('openReport', id, at).then(close, () => undefined);
}

/** The same at an entity. */
export function openEntity(id: string): void {
  void call('openEntity', id).then(close, () => undefined);
}
