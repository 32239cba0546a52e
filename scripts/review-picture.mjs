/** Takes a picture of a draft being checked, made of a page of the tests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settle, until } from './demo-walk.mjs';
import { root } from './setup.mjs';

const usual = { width: 1180, height: 860, deviceScaleFactor: 1.5 };

/** Drops the page on the library as a file, waits for its review, and takes the picture. */
export async function pictureReview({ browser, extensionUrl }, file, viewport = usual) {
  const html = await readFile(join(root, 'tests/fixtures/own-reports/flood-report.html'), 'utf8');
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${extensionUrl}library/library.html`);
  await until('the library', () => page.evaluate(() => document.querySelector('h1') !== null || undefined));
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'water.html', { type: 'text/html' }));
    document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, html);
  await until('the review', () => page.evaluate(() => document.querySelectorAll('.mark').length > 5 || undefined).catch(() => undefined));
  await settle();
  await page.screenshot({ path: file });
  await page.close();
}
