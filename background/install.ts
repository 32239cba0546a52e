import browser, { type Runtime } from 'webextension-polyfill';
import { isForPages } from '../src/library/keys.ts';
import { addShipped, updateShipped } from '../src/library/shipped.ts';
import { refreshPages } from '../src/library.ts';
import { asWriter } from './as-writer.ts';
import { markOpenTabs } from './open-tabs.ts';

const store = browser.storage.local;

/** First install: the welcome page opens and the product's report goes into the library. Update: the report's new revision, names anew. */
export async function onInstalled(reason: Runtime.OnInstalledReason, pack: string): Promise<void> {
  if (reason === 'install') await openWelcome();
  if (reason === 'update') await asWriter(() => updateShipped(store, pack));
  await setUp(pack);
  // Last, so that the pages find their names. Needed at every reason that replaces our scripts, and harmless at the others.
  await markOpenTabs();
}

/** At the browser's start: finishes an install that was cut short, and makes up for names that could not be read when last written. */
export function onStartup(pack: string): Promise<void> {
  return setUp(pack);
}

/**
 * At a change of the store: what pages need is set right where it was cleared or damaged. Every change is looked at, our own too: what is as
 * it should be is not written again, so there is no loop.
 */
export async function onStored(changes: object, area: string, pack: string): Promise<void> {
  if (area === 'local' && Object.keys(changes).some(isForPages)) await setUp(pack);
}

/** There may be no window to open it in; that must not keep the library from being set up. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library/welcome.html') }).catch(() => undefined);
}

function setUp(pack: string): Promise<void> {
  return asWriter(async () => {
    await addShipped(store, pack);
    await refreshPages(store);
  });
}
