import puppeteer from 'puppeteer';
import { adviceFor, findBrowser } from './browsers.mjs';

/** How a reader's system may show the card. */
export const themes = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colors': [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
};

/** Calls `use` with a page of a browser of its own, and with what has it show a theme from then on. */
export async function inGallery(use) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(adviceFor('chromium'));
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1900, height: 1000, deviceScaleFactor: 1.5 });
    const devtools = await page.createCDPSession();
    // Puppeteer's own call knows no forced colours.
    return await use(page, (theme) => devtools.send('Emulation.setEmulatedMedia', { features: themes[theme] }));
  } finally {
    await browser.close();
  }
}
