/** Browsers to measure in: bare, or with the extension and names of one's choosing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { getBrowser } from '../scripts/browsers.mjs';
import { launch } from '../scripts/launch.mjs';

/** A browser without an extension. */
export function launchBare(kind = 'chromium') {
  const shared = { executablePath: getBrowser(kind), headless: true, defaultViewport: { width: 1100, height: 800 } };
  if (kind === 'firefox') return puppeteer.launch({ ...shared, browser: 'firefox', args: ['--remote-allow-system-access'] });
  const args = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return puppeteer.launch({ ...shared, pipe: true, args });
}

/** A browser with the extension from a folder, its library set up; `stored` takes the place of what the extension's store holds. */
export async function launchWith(kind, folder, stored) {
  const session = await launch(kind, getBrowser(kind), folder, { headless: true });
  const page = await session.browser.newPage();
  // Firefox never reports the load of an extension's page.
  await page.goto(`${session.extensionUrl}popup/popup.html`, { waitUntil: kind === 'firefox' ? [] : 'load' });
  await page.waitForFunction(() => 'storage' in (globalThis.chrome ?? {}), { polling: 50, timeout: 20_000 });
  const isSetUp = async () => Object.keys(await globalThis.chrome.storage.local.get()).length > 0;
  await page.waitForFunction(isSetUp, { polling: 50, timeout: 20_000 });
  if (stored) await page.evaluate(replaceStore, stored);
  await page.evaluate(untilWritten);
  await page.close();
  return session;
}

// In a page of the extension; all that write the library wait for one another under this lock.

function replaceStore(stored) {
  return navigator.locks.request('library', async () => {
    const { local } = globalThis.chrome.storage;
    await local.set(stored);
    await local.remove(Object.keys(await local.get()).filter((key) => !(key in stored)));
  });
}

/** Whoever hears of a change to the store looks at it at once. */
async function untilWritten() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await navigator.locks.request('library', () => undefined);
}

/** Calls `use` with a temporary folder that goes afterwards. */
export async function withTemporaryFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
