import browser, { type Runtime } from 'webextension-polyfill';
import { headKeys } from '../src/library/head.ts';
import { healCopies } from '../src/library/head-copies.ts';
import { heal } from '../src/library/heal.ts';
import { changeKeeping } from '../src/library/keeping.ts';
import { isForPages } from '../src/library/keys.ts';
import { settle } from '../src/library/settle.ts';
import { addShipped, updateShipped } from '../src/library/shipped.ts';
import { emptyBin, refreshPages } from '../src/library.ts';
import { registerScripts } from './access.ts';
import { asWriter } from './as-writer.ts';
import { eachStep } from './each-step.ts';
import { copiesDiffer, keepSecond } from './keep-second.ts';
import { markOpenTabs } from './open-tabs.ts';
import { ownStore as store } from './own-store.ts';
import { secondStore } from './second-store.ts';
import { tidyUp } from './tidy-up.ts';

/** First install: the welcome page opens and the product's report goes into the library. Update: the report's new revision, names anew. */
export async function onInstalled(reason: Runtime.OnInstalledReason, pack: string): Promise<void> {
  const welcomed = reason === 'install' ? openWelcome() : undefined;
  // Open tabs last, so that the pages find their names. Needed at every reason that replaces our scripts, and harmless at the others.
  await eachStep(() => setUp(pack, reason), registerScripts, markOpenTabs);
  await welcomed;
  // It deletes: only where all went well.
  await tidyUp();
}

/** At the browser's start: finishes an install that was cut short, and makes up for names that could not be read when last written. */
export async function onStartup(pack: string): Promise<void> {
  await setUp(pack, 'start');
  await tidyUp();
}

/** At each start of the worker: where the two copies of the library are not at the same change, the better holds. */
export async function onWorker(pack: string): Promise<void> {
  if (await copiesDiffer()) await setUp(pack);
}

/**
 * At a change of the store: what was cleared or damaged is set right. Every change is looked at, our own too: what is as it should be is not
 * written again, so there is no loop.
 */
export async function onStored(changes: object, area: string, pack: string): Promise<void> {
  const isOurs = (key: string) => isForPages(key) || headKeys.some((each) => each === key);
  if (area === 'local' && Object.keys(changes).some(isOurs)) await setUp(pack);
}

/** There may be no window to open it in; that must not keep the library from being set up. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library/welcome.html') }).catch(() => undefined);
}

function setUp(pack: string, reason?: Runtime.OnInstalledReason | 'start'): Promise<void> {
  return asWriter(async () => {
    const settled = await settle(store, secondStore, { isInstall: reason === 'install', isStart: reason === 'start' });
    // That can wait for the next start.
    await healCopies(store).catch(() => undefined);
    if (settled === 'new') await addShipped(store, pack);
    if (settled === 'there' && reason === 'update') await updateShipped(store, pack);
    if (settled === 'there') await emptyBin(store);
    // A new version may write what pages need in another way; else it is enough to see that all is as it was made.
    await refreshPages(store, { all: reason !== undefined && reason !== 'start' });
    if ((await heal(store, secondStore)) > 0) await refreshPages(store);
    if (settled !== 'erased') await changeKeeping(store, (keeping) => ({ ...keeping, lived: true })).catch(() => undefined);
    await keepSecond();
  });
}
