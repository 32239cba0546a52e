import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EDGE } from '../../../src/card/put.ts';
import { pause, waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { picture } from './browser-page.ts';
import { cardOf, cardsSeen, dragBy, expectNear, focusPart, keep, partOf, settled, untilCards } from './cards-seen.ts';
import { command } from './commanding.ts';

const body = `<!doctype html><html lang="en"><title>News</title><body style="padding:12px 40px;font:18px/1.6 serif"><input>
<p>Kabul</p><p>Herat</p><p>Islam Qala</p>`;

/** Changes the reader's settings, as the settings page does. */
async function set(session: Session, page: Page, change: object): Promise<void> {
  const own = await session.extensionPage('popup/popup.html');
  await own.evaluate(async (changed) => {
    const { local } = (globalThis as unknown as ChromeLike).chrome.storage;
    const { settings } = (await local.get('settings')) as { settings?: object };
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
  await own.close();
  await page.bringToFront();
}

const textOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('.mount')?.textContent).join(' | '),
  );

describe.each(browsers)('what becomes of kept cards, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());
  beforeEach(async () => {
    await page?.close();
    page = await session.open(session.site.page('/news', body));
    await waitForMark(page, 'Kabul');
  });

  it('a finger drags them too, and the page does not scroll', async () => {
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' })));
    await keep(page, 'Kabul');
    const before = await settled(page, 'Kabul');
    const { x, y } = await partOf(page, 'Kabul', 'h2');
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 6; step++) await touch.move(x + step * 40, y - step * 10);
    await touch.end();
    const after = await settled(page, 'Kabul');
    expectNear(after.x, before.x + 240);
    expectNear(after.y, before.y - 60);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('they outlive their mention, and a reading that starts anew', async () => {
    await keep(page, 'Kabul');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await set(session, page, { demonyms: false });
    await waitForMark(page, 'Herat');
    await pause(500);
    await untilCards(page, 'Kabul*');
    // Of a reading that is over: to let it go is to close it.
    const pin = await partOf(page, 'Kabul', 'footer button:nth-last-child(2)');
    await page.mouse.click(pin.x, pin.y);
    await untilCards(page);
    await set(session, page, { demonyms: true });
  });

  it('they tell what the reader has chosen meanwhile, and close where the page is switched off', async () => {
    await keep(page, 'Islam Qala');
    await dragBy(page, await partOf(page, 'Islam Qala', 'h2'), 300, 100);
    await keep(page, 'Kabul');
    expect(await textOf(page)).not.toContain('1400');
    await set(session, page, { calendar: 'persian' });
    await until(
      () => textOf(page),
      (text) => text.includes('1400'),
    );
    await untilCards(page, 'Islam Qala*', 'Kabul*');
    await set(session, page, { enabled: false });
    await untilCards(page);
    await set(session, page, { enabled: true, calendar: 'auto' });
  });

  it('a correction made in one is told in its place, and leaves the others', async () => {
    await keep(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 400, 200);
    await keep(page, 'Herat');
    await dragBy(page, await partOf(page, 'Herat', 'h2'), 100, 60);
    const before = await settled(page, 'Herat');
    await focusPart(page, 'Herat', 'footer .icon-button');
    await page.keyboard.press('Enter');
    // As long as a hand takes to find its aim.
    await pause(350);
    await focusPart(page, 'Herat', '.why-panel button');
    await page.keyboard.press('Enter');
    await until(
      () =>
        page.evaluate(() => {
          const box = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('.notice')).find(Boolean);
          const { x, y } = box?.getBoundingClientRect() ?? { x: 0, y: 0 };
          return { x, y };
        }),
      // It lay higher while the reasons were open, which are longer than the card.
      ({ x, y }) => x === before.x && y === before.y,
    );
    await picture(session, page, 'kept-notice');
    await untilCards(page, 'Kabul*');
    const undo = await page.evaluate(() => {
      const button = [...document.querySelectorAll('[popover]')]
        .map((host) => host.shadowRoot?.querySelector('.notice button'))
        .find(Boolean);
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(undo.x, undo.y);
    await waitForMark(page, 'Herat');
    await untilCards(page, 'Kabul*');
  });

  it.each(['by way of the card that had it in between', 'past that card where it has gone'])(
    'the focus goes back to where it was, %s',
    async (how) => {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.shadowRoot?.querySelector('h2')?.textContent ?? activeElement?.localName;
        });
      await page.focus('input');
      await command(session, 'next-mention');
      await untilCards(page, 'Kabul');
      await command(session, 'pin-card');
      await untilCards(page, 'Kabul*');
      await command(session, 'next-mention');
      await untilCards(page, 'Herat', 'Kabul*');
      await until(focused, (name) => name === 'Herat');
      if (how.startsWith('past')) {
        // As a page may do that clears itself away.
        await page.evaluate(() => document.querySelector('[popover]')?.remove());
        await untilCards(page, 'Herat');
      }
      await page.keyboard.press('Escape');
      if (!how.startsWith('past')) {
        await untilCards(page, 'Kabul*');
        expect(await focused()).toBe('Kabul');
        await page.keyboard.press('Escape');
      }
      await untilCards(page);
      expect(await focused()).toBe('input');
    },
  );

  it('a tour through the frames of a page leaves them open', async () => {
    await page.close();
    const inner = session.site.page('/inner', '<!doctype html><p>From Kunduz.</p>').replace('127.0.0.1', 'localhost');
    page = await session.open(session.site.page('/outer', `${body}<iframe src="${inner}" style="width:800px;height:420px"></iframe>`));
    await waitForMark(page, 'Kabul');
    const frame = await until(
      async () => page.frames().find((each) => each.url().endsWith('/inner')),
      (found) => found !== undefined,
    );
    for (const name of ['Kabul', 'Herat', 'Islam Qala']) {
      await command(session, 'next-mention');
      await until(
        () => cardsSeen(page),
        (seen) => seen.some(({ title }) => title === name),
      );
      if (name === 'Kabul') await command(session, 'pin-card');
    }
    await command(session, 'next-mention');
    await until(
      () => cardsSeen(frame as unknown as Page),
      (seen) => seen.length === 1,
    );
    await untilCards(page, 'Kabul*');
  });

  it('they do not come back with the page, but stay where it only says that it goes', async () => {
    await keep(page, 'Kabul');
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      Object.assign(globalThis, { isSame: true });
    });
    await untilCards(page, 'Kabul*');
    await page.goto(session.site.page('/elsewhere', '<!doctype html><p>Elsewhere.</p>'));
    await page.goBack();
    await waitForMark(page, 'Kabul');
    // Kept in memory, so that this proves something; Firefox keeps no page while a test drives it.
    expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(kind === 'chromium');
    expect(await cardsSeen(page)).toEqual([]);
  });

  it('they end with the document, which has its keys again', async () => {
    await keep(page, 'Kabul');
    await page.evaluate(() => {
      document.open();
      document.write('<p>Another text.</p>');
      document.close();
    });
    await until(
      () => cardsSeen(page),
      (seen) => seen.length === 0,
    );
    await pause(200);
    const heard = page.evaluate(
      () => new Promise<string>((resolve) => addEventListener('keydown', ({ key }) => resolve(key), { once: true, capture: true })),
    );
    await pause(100);
    await page.keyboard.press('Escape');
    expect(await heard).toBe('Escape');
  });
});

describe.each(browsers)('a card in a script from right to left, in %s', (kind) => {
  let session: Session;
  let folder: string;

  beforeAll(async () => {
    // The browsers of the tests speak English only: their English is Persian here.
    folder = await mkdtemp(join(tmpdir(), 'right-to-left-'));
    await cp('dist-test', folder, { recursive: true });
    await cp('_locales/fa', join(folder, '_locales/en'), { recursive: true });
    session = await Session.start(kind, { dist: folder });
  });
  afterAll(async () => {
    await session.stop();
    await rm(folder, { recursive: true });
  });

  it('has its corner on the left, and its right edge stays', async () => {
    const page = await session.open(
      session.site.page(
        '/rtl',
        `<!doctype html><html dir="rtl" lang="fa"><title>x</title><body style="padding:12px 40px;font:18px serif"><p>کابل`,
      ),
    );
    await waitForMark(page, 'کابل');
    await keep(page, 'کابل');
    await dragBy(page, await partOf(page, 'کابل', 'h2'), -200, 100);
    const before = await settled(page, 'کابل');
    const corner = await partOf(page, 'کابل', '.hand.size');
    expectNear(corner.x, before.x + 12);
    await dragBy(page, corner, -100, 0);
    const after = await settled(page, 'کابل');
    expectNear(after.width, before.width + 100);
    expectNear(after.x + after.width, before.x + before.width);
    await picture(session, page, 'kept-rtl');
    await focusPart(page, 'کابل', '.hand.size');
    await page.keyboard.press('ArrowRight');
    const narrower = await settled(page, 'کابل');
    expect(narrower.width).toBeLessThan(after.width);
    expectNear(narrower.x + narrower.width, after.x + after.width);
    await dragBy(page, await partOf(page, 'کابل', '.hand.size'), -2000, 0);
    expectNear((await cardOf(page, 'کابل')).x, EDGE);
  });
});
