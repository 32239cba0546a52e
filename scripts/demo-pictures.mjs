/** The demo in Chromium with the built extension, for those who take pictures of it. */
import { join } from 'node:path';
import { adviceFor, getBrowser } from './browsers.mjs';
import { root, setUp } from './setup.mjs';

setUp();
const program = getBrowser('chromium');
if (!program) {
  console.error(adviceFor('chromium'));
  process.exit(1);
}

// Only now, as these need the packages.
const { buildExtension } = await import('../build.mjs');
const { readCard } = await import('./closed-card.mjs');
const { hover, openDemo, settle, until } = await import('./demo-walk.mjs');
const { launch } = await import('./launch.mjs');
const { serve } = await import('./serve.mjs');

/** Builds, serves the demo while `use` runs, and ends both after it; `use` gets its address and `inBrowser(language, use)`, which gives a session. */
export async function withDemo(use) {
  const { outdir } = await buildExtension({ access: true });
  const site = await serve(join(root, 'demo'));
  const inBrowser = async (language, act) => {
    const session = await launch('chromium', program, outdir, { headless: true, language });
    try {
      await act(session);
    } finally {
      await session.browser.close();
    }
  };
  try {
    await use(site.url, inBrowser);
  } finally {
    await site.stop();
  }
}

/** Takes a picture of the demo at `url` with a card open; of the card alone where `only` is set. */
export async function pictureCard(session, url, { file, viewport, scheme, only }) {
  const page = await openDemo(session, url);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await hover(page);
  await until('a card', () => readCard(session, page));
  await settle();
  const box =
    only &&
    (await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('[popover]:popover-open').getBoundingClientRect();
      return { x, y, width, height };
    }));
  // Beyond the viewport it would be laid out anew, and the card closed.
  await page.screenshot({ path: file, ...(box ? { clip: { ...box, scale: 1 }, captureBeyondViewport: false } : {}) });
  await page.keyboard.press('Escape');
  return page;
}
