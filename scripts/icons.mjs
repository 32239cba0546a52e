/** Draws the icon's PNGs from `icons/icon.svg` with a headless browser: `node scripts/icons.mjs`, needed only when the drawing changes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { adviceFor, findBrowser } from './browsers.mjs';
import { root } from './setup.mjs';

const sizes = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(adviceFor('chromium'));
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
const svg = await readFile(join(root, 'icons/icon.svg'), 'utf8');
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(root, `icons/icon-${size}.png`), omitBackground: true });
}
await browser.close();
