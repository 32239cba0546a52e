/** Takes the pictures of the documentation from the real extension, in Chromium: `node scripts/pictures.mjs`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { adviceFor, getBrowser } from './browsers.mjs';
import { root, setUp } from './setup.mjs';

setUp();
const program = getBrowser('chromium');
if (!program) {
  console.error(adviceFor('chromium'));
  process.exit(1);
}

const { buildExtension } = await import('../build.mjs');
const { readCard } = await import('./closed-card.mjs');
const { hover, openDemo, settle, until } = await import('./demo-walk.mjs');
const { launch } = await import('./launch.mjs');
const { serve } = await import('./serve.mjs');
const { picturePopup } = await import('./toolbar-popup.mjs');

const folder = join(root, 'docs/pictures');
await mkdir(folder, { recursive: true });
const { outdir } = await buildExtension();
const site = await serve(join(root, 'demo'));
const session = await launch('chromium', program, outdir, { headless: true });
try {
  for (const scheme of ['light', 'dark']) {
    const page = await openDemo(session, site.url);
    await page.setViewport({ width: 820, height: 780, deviceScaleFactor: 1.5 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await hover(page);
    await until('a card', () => readCard(session, page));
    await settle();
    await page.screenshot({ path: join(folder, `card-${scheme}.png`) });
    await page.keyboard.press('Escape');
    if (scheme === 'light') await picturePopup(session, join(folder, 'popup.png'));
    await page.close();
  }
} finally {
  await session.browser.close();
  await site.stop();
}
console.log(`The pictures are in ${folder}`);
