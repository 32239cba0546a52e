import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { placesFolder } from './said.ts';
import { counted, expectSoon } from './seen.ts';

/** What is done, and what the popup counts from then on: the document stays as it is, or only an attribute changes. */
const steps: readonly (readonly [done: string, script: string, counted: string])[] = [
  ['nothing', '', 'kabul 1'],
  ['a class hides', 'document.getElementById("class").classList.add("off")', ''],
  ['a rule hides and shows', 'document.styleSheets[0].insertRule(".off { display: block !important }", 1)', 'kabul 1'],
  ['details open', 'document.getElementById("details").open = true', 'herat 2, kabul 1'],
  ['details close', 'document.getElementById("details").open = false', 'kabul 1'],
  ['a popover comes', 'document.getElementById("popover").showPopover()', 'kabul 1, kunduz 1'],
  ['a popover goes', 'document.getElementById("popover").hidePopover()', 'kabul 1'],
  ['a dialog opens', 'document.getElementById("dialog").showModal()', 'kabul 1, tehran 1'],
  ['a dialog closes', 'document.getElementById("dialog").close()', 'kabul 1'],
  ['a panel unfolds', 'document.getElementById("folded").style.height = "auto"', 'kabul 1, moscow 1'],
  ['a panel folds', 'document.getElementById("folded").style.height = "0"', 'kabul 1'],
  ['the address shows a tab', 'location.hash = "tab"', 'faryab 1, kabul 1'],
  ['what was hidden until found is shown', 'document.getElementById("found").hidden = false', 'badakhshan 1, faryab 1, kabul 1'],
];

describe.each(browsers)('text shown and hidden in %s', (kind) => {
  let session: Session;
  let page: Page;
  let asker: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.folder('/places/', new URL(`../../../${placesFolder}`, import.meta.url).pathname);
    page = await session.open(session.site.url('/places/toggled.html'));
    asker = await session.extensionPage('popup/popup.html');
    await page.bringToFront();
  });
  afterAll(() => session.stop());

  it.each(steps)('%s', async (_done, script, wanted) => {
    await page.evaluate(script);
    await expectSoon(() => counted(asker, page), wanted);
  });
});
