import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { Session } from '../harness/session.ts';
import { expectSoon, marked } from './seen.ts';

/** How many of the pixels that a page shows are neither black nor white nor grey. */
async function coloured(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) if (Math.abs((pixels[at] ?? 0) - (pixels[at + 2] ?? 0)) > 20) count++;
    return count;
  }, `data:image/png;base64,${picture}`);
}

// Firefox cannot be told to show a page as it would be printed.
describe('on paper, from chromium', () => {
  it('there are no marks: the print is the page’s own', async () => {
    const session = await Session.start('chromium');
    const page = await session.open(session.site.page('/print', '<!doctype html><html lang="en"><body><p>From Kabul to Herat.'));
    await expectSoon(() => marked(page), 'Herat | Kabul');
    expect(await coloured(page)).toBeGreaterThan(100);
    await page.emulateMediaType('print');
    expect(await coloured(page)).toBe(0);
    await session.stop();
  });
});
