/** Starts a browser with the extension in it, in a fresh temporary profile that goes when the browser closes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer';

/** No first-run pages, no traffic of the browser's own. */
const chromiumSwitches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Host of the extension's pages in Firefox, which else is drawn by lot. */
const firefoxHost = '0f4c1f6e-5a39-4f0b-9d4b-3c1f5f0c8a51';

/** Launches `program` with the extension of folder `dist`, Chromium in a `language` where one is given; resolves with the browser and the base address of the extension's pages, once its welcome page is open. */
export async function launch(kind, program, dist, { headless, language }) {
  const shared = { executablePath: program, headless, defaultViewport: headless ? { width: 1100, height: 800 } : null };
  const session = await (kind === 'chromium' ? launchChromium(shared, dist, language) : launchFirefox(shared, dist));
  await secondTab(session.browser);
  return session;
}

/** The welcome page opens by itself when the reports are stored, and takes the front: a page opened sooner would be covered. */
async function secondTab(browser) {
  const end = Date.now() + 10_000;
  const count = () => browser.targets().filter((target) => target.type() === 'page').length;
  while (count() < 2 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function launchChromium(shared, dist, language) {
  const spoken = language ? [`--lang=${language}`] : [];
  const browser = await puppeteer.launch({
    ...shared,
    pipe: true,
    enableExtensions: true,
    // Chromium refuses its sandbox to root.
    args: [
      ...chromiumSwitches,
      ...spoken,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(shared.headless ? ['--disable-gpu'] : []),
    ],
  });
  const id = await browser.installExtension(dist);
  return { kind: 'chromium', browser, extensionId: id, extensionUrl: `chrome-extension://${id}/` };
}

async function launchFirefox(shared, dist) {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    // The toolbar and its popup belong to the browser's own window, out of reach without this.
    args: shared.headless ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxHost }) },
  });
  await browser.installExtension(dist);
  return { kind: 'firefox', browser, extensionId: id, extensionUrl: `moz-extension://${firefoxHost}/` };
}
