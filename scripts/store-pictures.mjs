/** Takes the stores' pictures, 1280 by 800, from the real extension in Chromium, into `artifacts/store`: `node scripts/store-pictures.mjs`. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCard, withDemo } from './demo-pictures.mjs';
import { openDemo } from './demo-walk.mjs';
import { root } from './setup.mjs';
import { picturePopup } from './toolbar-popup.mjs';

const viewport = { width: 1280, height: 800 };
const folder = join(root, 'artifacts/store');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await withDemo(async (url, inBrowser) => {
  const card = async (session, name, scheme) => {
    const page = await pictureCard(session, url, { file: join(folder, `${name}.png`), viewport, scheme });
    await page.close();
  };
  await inBrowser('en', async (session) => {
    await card(session, '1-card', 'light');
    await picturePage(session, url, '2-popup');
    await card(session, '3-dark', 'dark');
  });
  await inBrowser('fa', (session) => card(session, '4-persian', 'light'));
  await inBrowser('ru', (session) => card(session, '5-russian', 'light'));
});
console.log(`The pictures are in ${folder}`);

/** The page with the popup where the toolbar has it. */
async function picturePage(session, url, name) {
  const page = await openDemo(session, url);
  await page.setViewport(viewport);
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
