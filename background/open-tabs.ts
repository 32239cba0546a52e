import browser from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import { pageScripts } from './page-scripts.ts';

/** Long enough for a slow page, short enough not to keep the worker from sleeping. */
const limitMs = 5_000;

/** Puts our scripts into tabs that were open before we were there; the browser itself does so only for pages loaded later. */
export async function markOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && markTab(id)));
}

/**
 * Puts our scripts into the page of a tab and those of its frames that the browser lets us into; false where it does not. Many tabs cannot
 * be entered (no access, browser pages, the store, error pages), and some never answer (view-source): each is left as it is.
 */
export async function markTab(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  const entered = Promise.all([
    browser.scripting.insertCSS({ target, files: pageScripts.flatMap(({ css = [] }) => css).map(inExtension) }),
    browser.scripting.executeScript({ target, files: pageScripts.flatMap(({ js }) => js).map(inExtension) }),
  ]);
  return inTime(entered, limitMs).then(
    (done) => done !== undefined,
    () => false,
  );
}

const inExtension = (path: string) => `/${path}`;
