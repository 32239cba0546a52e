import browser, { type Runtime } from 'webextension-polyfill';
import { addShipped, updateShipped } from '../src/library/shipped.ts';
import { refreshNames } from '../src/library.ts';
import { asWriter } from './as-writer.ts';
import { markOpenTabs } from './open-tabs.ts';

const store = browser.storage.local;

/** First install: the product's report goes into the library and the welcome page opens. Update: the report's new revision, names anew. */
export async function onInstalled(reason: Runtime.OnInstalledReason, pack: string): Promise<void> {
  if (reason === 'install') {
    await asWriter(() => addShipped(store, pack));
    await browser.tabs.create({ url: browser.runtime.getURL('library/welcome.html') });
  } else if (reason === 'update') {
    await asWriter(async () => {
      await updateShipped(store, pack);
      await refreshNames(store);
    });
  }
  // Last, so that the pages find their names. Needed at every reason that replaces our scripts, and harmless at the others.
  await markOpenTabs();
}

/** At the browser's start: makes up for names that could not be read when they were last written. */
export async function onStartup(): Promise<void> {
  await asWriter(() => refreshNames(store));
}
