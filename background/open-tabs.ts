import browser, { type Tabs } from 'webextension-polyfill';
import { inTime } from './in-time.ts';

/** Long enough for a slow page, short enough not to keep the worker from sleeping. */
const limitMs = 5_000;

/** Those of the manifest, in its order. */
const scripts = ['gate', 'reader', 'detector'];

/** Puts our scripts into tabs that were open before we were there; the browser itself does so only for pages loaded later. */
export async function markOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(markTab));
}

/** Many tabs cannot be entered (browser pages, the store, error pages), and some never answer (view-source): each is left as it is. */
async function markTab({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const target = { tabId: id, allFrames: true };
  const entered = Promise.all([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/marks.css'] }),
    browser.scripting.executeScript({ target, files: scripts.map((name) => `/content-scripts/${name}.js`) }),
  ]);
  await inTime(entered, limitMs).catch(() => undefined);
}
