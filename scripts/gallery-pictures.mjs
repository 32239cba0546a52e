/** Takes a picture of every state of the gallery, light, dark and in forced colours, and of what a press opens. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deeds, doDeed } from './gallery-deeds.mjs';
import { inGallery, themes } from './gallery-page.mjs';

/** Writes the pictures into the folder; resolves with their paths. */
export async function takePictures(url, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return inGallery(async (page, show) => {
    const paths = [];
    for (const theme of Object.keys(themes)) {
      await show(theme);
      paths.push(...(await pictureStates(page, url, folder, theme)));
    }
    await show('light');
    for (const deed of deeds) paths.push(await pictureDeed(page, url, folder, deed));
    return paths;
  });
}

async function pictureStates(page, url, folder, theme) {
  await page.goto(url);
  const overview = join(folder, `overview-${theme}.png`);
  await page.screenshot({ path: overview, fullPage: true });
  const paths = [overview];
  for (const figure of await page.$$('figure')) {
    const name = await figure.$eval('figcaption', (caption) => caption.textContent);
    const path = join(folder, `${name}-${theme}.png`);
    await (await figure.$('div')).screenshot({ path });
    paths.push(path);
  }
  return paths;
}

async function pictureDeed(page, url, folder, deed) {
  await doDeed(page, url, deed);
  const path = join(folder, `${deed.state}-${deed.name}.png`);
  await (await page.$('figure > div')).screenshot({ path });
  return path;
}
