/** Browsers to measure in: bare, or with a build of the extension whose names are of one's choosing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { getBrowser } from '../scripts/browsers.mjs';
import { launch } from '../scripts/launch.mjs';

/** Chromium without an extension. */
export function launchBare() {
  return puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--no-first-run', '--disable-background-networking', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** A browser with the extension from a folder; `names` (encoded) takes the place of its own, and needs a build without a worker. */
export async function launchWith(kind, folder, names) {
  const session = await launch(kind, getBrowser(kind), folder, { headless: true });
  const page = await session.browser.newPage();
  // Firefox never reports the load of an extension's page.
  await page.goto(`${session.extensionUrl}popup/popup.html`, { waitUntil: kind === 'firefox' ? [] : 'load' });
  await page.waitForFunction(() => 'storage' in (globalThis.chrome ?? {}), { polling: 50, timeout: 20_000 });
  if (names) await page.evaluate((text) => globalThis.chrome.storage.local.set({ names: text }), names);
  const stored = async () => 'names' in (await globalThis.chrome.storage.local.get('names'));
  await page.waitForFunction(stored, { polling: 50, timeout: 20_000 });
  await page.close();
  return session;
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
