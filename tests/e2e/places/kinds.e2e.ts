import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { placesFolder, saidPages } from './said.ts';
import { counted, expectSoon, marked } from './seen.ts';

/**
 * The table of kinds of place is the folder of pages: each says of itself what is to be marked and counted. What a page cannot say:
 * frames of every kind, shadow roots, dialogs, fullscreen elements, clear links laid over text, plain text files and XHTML are in
 * `page/places.e2e.ts` and `page/text.e2e.ts`; what comes late, is toggled, rendered anew, edited or printed is beside this file.
 */
describe.each(browsers)('kinds of place in %s', (kind) => {
  let session: Session;
  let asker: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.folder('/places/', new URL(`../../../${placesFolder}`, import.meta.url).pathname);
    asker = await session.extensionPage('popup/popup.html');
  });
  afterAll(() => session.stop());

  it.each(saidPages())('$name', async (said) => {
    const page = await session.open(session.site.url(`/places/${said.name}`));
    // Everything near the viewport: what is left out is left out for another reason.
    await page.setViewport({ width: 1000, height: 5000 });
    await expectSoon(() => marked(page), said.marked);
    await expectSoon(() => counted(asker, page), said.counted);
    await page.close();
  });
});
