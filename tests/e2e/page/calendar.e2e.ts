import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, rest, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { until } from './correcting.ts';

const body = `<!doctype html><html lang="en"><title>News</title><body style="padding:24px;font:18px/1.6 serif">
<p>Trucks queue at Islam Qala, on the way from Herat to Iran.</p>`;

describe.each(browsers)('the reader’s calendar in %s', (kind) => {
  let session: Session;
  let page: Page;
  let settings: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/news', body));
    settings = await session.extensionPage('library/settings.html');
    // A page is read only while it can be seen.
    await page.bringToFront();
  });
  afterAll(() => session.stop());

  const choose = async (value: 'auto' | 'gregory' | 'persian') => {
    await settings.bringToFront();
    const radio = await settings.waitForSelector(`input[value=${value}]:enabled`);
    await radio?.click();
    await settings.waitForSelector(`input[value=${value}]:checked`);
    await picture(session, settings, `calendar-choice-${value}`);
    await page.bringToFront();
  };
  /** The card of Islam Qala, opened anew until it says this. */
  const cardSays = (words: RegExp) =>
    until(
      async () => {
        await page.mouse.move(990, 690, { steps: 4 });
        await waitForNoCard(page);
        await rest(page, 'Islam Qala');
        await waitForCard(page);
        return (await card(page))?.text ?? '';
      },
      (text) => words.test(text),
      String(words),
    );

  it('is the usual one at first, and obeyed by the next card once another is chosen', async () => {
    await cardSays(/about July 5\s?–\s?10, 2021, carried/);
    await choose('persian');
    await cardSays(/about Tir 14\s?–\s?19, 1400 \(July 5\s?–\s?10, 2021\)/);
    expect((await card(page))?.text).toMatch(/Tir 14, 1400/);
    await picture(session, page, 'calendar-solar');
    await choose('gregory');
    await cardSays(/about July 5\s?–\s?10, 2021, carried/);
    expect((await card(page))?.text).not.toContain('Tir');
  });
});
