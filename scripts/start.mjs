/**
 * Opens a browser with the extension and a demo page; without a display, walks the demo and says what it saw.
 *
 *   npm start                 Chromium or Chrome
 *   npm start -- --firefox    Firefox
 *   npm start -- --headless   as without a display
 */
import { join } from 'node:path';
import { adviceFor, getBrowser } from './browsers.mjs';
import { root, setUp } from './setup.mjs';

setUp();
const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const program = getBrowser(kind);
if (!program) {
  console.error(adviceFor(kind));
  process.exit(1);
}

// Imported late: these need the packages that `setUp` installs.
const { buildExtension } = await import('../build.mjs');
const { launch } = await import('./launch.mjs');
const { serve } = await import('./serve.mjs');

console.log('Building the extension ...');
const { outdir } = await buildExtension({ access: true });
const site = await serve(join(root, 'demo'));
const headless = process.argv.includes('--headless') || !hasDisplay();
console.log(`Starting ${program} ...`);
const session = await launch(kind, program, outdir, { headless });
try {
  await (headless ? walk() : stayOpen());
} finally {
  await session.browser.close();
  await site.stop();
}

async function walk() {
  const { walkDemo } = await import('./demo-walk.mjs');
  const folder = join(root, 'artifacts/demo', kind);
  await walkDemo(session, site.url, folder, console.log);
  console.log(`The pictures are in ${folder}`);
}

async function stayOpen() {
  const [page] = await session.browser.pages();
  await page.goto(site.url);
  await page.bringToFront();
  console.log(`The demo page is ${site.url}. Rest the pointer on a marked name. Close the window, or press Ctrl+C here, to end.`);
  await windowsClosed(session.browser);
}

/** Resolves when the browser ends, or has no page left (on macOS it may stay without one). */
function windowsClosed(browser) {
  return new Promise((resolve) => {
    browser.once('disconnected', resolve);
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

/** Windows and macOS always have one; on Linux a display server names itself. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
