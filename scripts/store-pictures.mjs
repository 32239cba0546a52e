/** Takes the stores' pictures, 1280 by 800, from the real extension in Chromium, into `artifacts/store`: `node scripts/store-pictures.mjs`. */
import { mkdir, readFile, rm } from 'node:fs/promises';
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

const size = { width: 1280, height: 800 };
const folder = join(root, 'artifacts/store');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { outdir } = await buildExtension();
const site = await serve(join(root, 'demo'));
try {
  await inBrowser('en', async (session) => {
    await pictureCard(session, '1-card', 'light');
    await picturePage(session, '2-popup');
    await pictureCard(session, '3-dark', 'dark');
  });
  await inBrowser('fa', (session) => pictureCard(session, '4-persian', 'light'));
  await inBrowser('ru', (session) => pictureCard(session, '5-russian', 'light'));
} finally {
  await site.stop();
}
console.log(`The pictures are in ${folder}`);

async function inBrowser(language, use) {
  const session = await launch('chromium', program, outdir, { headless: true, language });
  try {
    await use(session);
  } finally {
    await session.browser.close();
  }
}

async function pictureCard(session, name, scheme) {
  const page = await openDemo(session, site.url);
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await hover(page);
  await until('a card', () => readCard(session, page));
  await settle();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** The page with the popup where the toolbar has it. */
async function picturePage(session, name) {
  const page = await openDemo(session, site.url);
  await page.setViewport(size);
  const [under, over] = ['page', 'popup'].map((part) => join(folder, `${name}-${part}.png`));
  await page.screenshot({ path: under });
  await picturePopup(session, over);
  const [below, popup] = await Promise.all([under, over].map(async (path) => `data:image/png;base64,${await readFile(path, 'base64')}`));
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0;background:url(${below})"><img src="${popup}" style="position:fixed;top:8px;right:48px;max-height:784px;border-radius:10px;box-shadow:0 6px 30px #0006">`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await Promise.all([under, over].map((path) => rm(path)));
  await page.close();
}
