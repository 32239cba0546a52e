import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, rows, tabUrls, until } from './sample.ts';

const artifacts = 'artifacts/welcome';

describe.each(browsers)('the welcome page, %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
    page = await session.extensionPage('library/welcome.html');
    await page.setViewport({ width: 1000, height: 900 });
  });
  afterAll(() => session.stop());

  it('opens once, at the first install', async () => {
    const open = await tabUrls(session);
    // One of the two is the tab that this test opened itself.
    expect(open.filter((url) => url === session.extensionUrl('library/welcome.html'))).toHaveLength(2);
  });

  it('marks its sample by the product’s own code, and opens the card', async () => {
    await page.bringToFront();
    for (const name of ['Islam Qala', 'Herat', 'Taliban', 'Tajikistan', 'Kabul', 'Afghan government']) await waitForMark(page, name);
    await page.screenshot({ path: `${artifacts}/${kind}.png`, fullPage: true });
    await rest(page, 'Islam Qala');
    expect((await waitForCard(page)).title).toContain('Islam Qala');
    await page.screenshot({ path: `${artifacts}/${kind}-card.png` });
  });

  it('has nothing that axe objects to', async () => {
    await page.keyboard.press('Escape');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is a page the popup can speak of', async () => {
    const own = await session.extensionPage('popup/popup.html');
    const id = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } };
      return (await chrome.tabs.query({})).findLast(({ url }) => url?.endsWith('welcome.html'))?.id;
    });
    await own.close();
    const popup = await session.extensionPage(`popup/popup.html?tab=${id}`);
    await until(
      () => rows(popup),
      (list) => list.some((row) => row.startsWith('Taliban')),
    );
  });
});

describe('in Persian, chromium', () => {
  it('the welcome page and the popup run from right to left, and the sample is marked', async () => {
    await mkdir(artifacts, { recursive: true });
    const session = await Session.start('chromium', { args: ['--lang=fa'] });
    const page = await session.extensionPage('library/welcome.html');
    await page.setViewport({ width: 1000, height: 900 });
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'fa']);
    await waitForMark(page, 'کابل');
    await page.screenshot({ path: `${artifacts}/chromium-fa.png`, fullPage: true });
    const news = await session.open(session.site.page('/fa', '<!doctype html><p lang="fa">دولت افغانستان از کابل به مسکو نامه نوشت.</p>'));
    await waitForMark(news, 'مسکو');
    const popup = await session.popupFor(news);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
    await popup.screenshot({ path: `${artifacts}/chromium-fa-popup.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await session.stop();
  });
});
