/**
 * Takes the stores' pictures from the real extension in Chromium, in each language of `stores/texts`, into `artifacts/store`:
 *
 *   node scripts/store-pictures.mjs            all languages
 *   node scripts/store-pictures.mjs en fa      these
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCard, withDemo } from './demo-pictures.mjs';
import { openDemo, settle, until } from './demo-walk.mjs';
import { pictureReview } from './review-picture.mjs';
import { root } from './setup.mjs';
import { logo, storePictures } from './store-picture-list.mjs';
import { pictureLogo, picturePoster } from './store-poster.mjs';
import { picturePopup } from './toolbar-popup.mjs';

const folder = join(root, 'artifacts/store');
const all = (await readdir(join(root, 'stores/texts'))).map((name) => name.replace('.json', '')).sort();
const asked = process.argv.slice(2);
const languages = asked.length > 0 ? asked : all;
const icon = await readFile(join(root, 'icons/icon.svg'), 'utf8');
const dataAddress = async (path) => `data:image/png;base64,${await readFile(path, 'base64')}`;

await withDemo(async (url, inBrowser) => {
  for (const language of languages) {
    const own = join(folder, language);
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { recursive: true });
    await inBrowser(language, (session) => pictureLanguage(session, url, language, own));
    console.log(`The pictures in ${language} are in ${own}`);
  }
  await inBrowser('en', async ({ browser }) => pictureLogo(await browser.newPage(), join(folder, `${logo.name}.png`), logo.size, icon));
});

async function pictureLanguage(session, url, language, own) {
  const card = join(own, 'card.png');
  const take = {
    card: async ({ file, viewport, scheme }) => {
      const page = await pictureCard(session, url, { file, viewport, scheme });
      await page.close();
    },
    popup: ({ file, viewport }) => pictureToolbar(session, url, file, viewport),
    review: ({ file, viewport }) => pictureReview(session, file, viewport),
    library: ({ file, viewport }) => pictureLibrary(session, file, viewport),
    poster: async ({ file, viewport }) => {
      const page = await session.browser.newPage();
      await picturePoster(page, file, viewport, await words(language, card));
      await page.close();
    },
  };
  await pictureCardAlone(session, url, card);
  for (const { name, width, height, shows, scheme } of storePictures) {
    await take[shows]({ file: join(own, `${name}.png`), viewport: { width, height }, scheme });
  }
  await rm(card);
}

async function words(language, card) {
  const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const messages = await json(`_locales/${language}/messages.json`);
  const { tagline } = await json(`stores/texts/${language}.json`);
  return { icon, name: messages.app_name.message, tagline, language, direction: messages.app_dir.message, card: await dataAddress(card) };
}

/** The open card and nothing around it. */
async function pictureCardAlone(session, url, file) {
  const viewport = { width: 1000, height: 900, deviceScaleFactor: 2 };
  const page = await pictureCard(session, url, { file, viewport, scheme: 'light', only: true });
  await page.close();
}

/** The page with the popup where the toolbar has it. */
async function pictureToolbar(session, url, file, viewport) {
  const page = await openDemo(session, url);
  await page.setViewport(viewport);
  const [under, over] = ['page', 'popup'].map((part) => file.replace('.png', `-${part}.png`));
  await page.screenshot({ path: under });
  await picturePopup(session, over);
  const [below, popup] = await Promise.all([under, over].map(dataAddress));
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0;background:url(${below})"><img src="${popup}" style="position:fixed;top:8px;right:48px;max-height:784px;border-radius:10px;box-shadow:0 6px 30px #0006">`,
  );
  await page.screenshot({ path: file });
  await Promise.all([under, over].map((path) => rm(path)));
  await page.close();
}

/** The report that comes with it, in the library's reader. */
async function pictureLibrary({ browser, extensionUrl }, file, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${extensionUrl}library/library.html`);
  await until('the library', () => page.evaluate(() => document.querySelector('a.title') !== null || undefined));
  await page.evaluate(() => document.querySelector('a.title').click());
  await until('the report', () => page.evaluate(() => document.querySelector('.map circle') !== null || undefined));
  await settle();
  await page.screenshot({ path: file });
  await page.close();
}
