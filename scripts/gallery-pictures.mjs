/** Takes a picture of every state of the gallery, light, dark and in forced colours, and of what a press opens. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { adviceFor, findBrowser } from './browsers.mjs';
import { axeFaults } from './gallery-axe.mjs';

const themes = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colors': [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
};

/** What a reader does before the picture is taken; each gets the page and the card's shadow root as a handle. */
const deeds = [
  { state: 'taliban', name: 'all', press: ['.more'] },
  { state: 'taliban', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'taliban', name: 'chosen', press: ['.plot li:nth-child(1) button'] },
  { state: 'taliban-fa', name: 'all', press: ['.more'] },
  { state: 'taliban-fa', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'taliban-narrow', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'moscow', name: 'pointed', hover: '.plot li:last-child button' },
  { state: 'islam-qala', name: 'reason', press: ['footer .why'] },
  { state: 'islam-qala', name: 'around', press: ['.icon.context'] },
  { state: 'islam-qala-fa', name: 'around', press: ['.icon.context', '.icon.copy'] },
  { state: 'islam-qala-large-text-narrow', name: 'around', press: ['.icon.context', '.icon.copy'] },
  { state: 'taliban', name: 'copied', press: ['.icon.copy'] },
  { state: 'taliban-narrow', name: 'copied', press: ['.icon.copy'] },
  { state: 'copies-nothing', name: 'pressed', press: ['.icon.copy'] },
];

/** Writes the pictures into the folder; resolves with their paths and what axe finds wrong in light and in dark. */
export async function takePictures(url, folder) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(adviceFor('chromium'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1900, height: 1000, deviceScaleFactor: 1.5 });
    const devtools = await page.createCDPSession();
    // Puppeteer's own call knows no forced colours.
    const emulate = (features) => devtools.send('Emulation.setEmulatedMedia', { features });
    const paths = [];
    const faults = [];
    for (const [theme, features] of Object.entries(themes)) {
      await emulate(features);
      paths.push(...(await pictureStates(page, url, folder, theme)));
      if (theme !== 'forced-colors') faults.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
    }
    await emulate(themes.light);
    for (const deed of deeds) paths.push(await pictureDeed(page, url, folder, deed));
    return { paths, faults };
  } finally {
    await browser.close();
  }
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

async function pictureDeed(page, url, folder, { state, name, press = [], hover }) {
  await page.goto(`${url}?state=${state}`);
  for (const selector of press) await (await page.$(`>>> ${selector}`)).click();
  if (hover) await (await page.$(`>>> ${hover}`)).hover();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const path = join(folder, `${state}-${name}.png`);
  await (await page.$('figure > div')).screenshot({ path });
  return path;
}
