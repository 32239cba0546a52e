import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EDGE, LEAST, STEP } from '../../../src/card/put.ts';
import { pause, rest, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { cardOf, dragBy, expectNear, focusPart, keep, partOf, settled, untilCards } from './cards-seen.ts';
import { changesSeen, openWatched, startAfresh } from './changes-seen.ts';
import { command } from './commanding.ts';

const names = ['Kabul', 'Herat', 'Moscow', 'Tehran', 'Kunduz', 'Faryab'];

const article = (lead = '') => `<!doctype html><html lang="en"><title>Long</title>
<body style="margin:0;padding:12px 40px;font:18px/1.4 serif">${lead}
<p>${names.map((name) => `<span style="display:inline-block;width:9em">${name}</span>`).join(' ')}</p>
<div style="height:3000px"></div><p>And Islam Qala.</p></body>`;

const aside = { x: 900, y: 690 };

describe.each(browsers)('cards that are kept open, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());
  beforeEach(async () => {
    await page?.close();
    page = await session.open(session.site.page('/kept', article()));
    await waitForMark(page, 'Kabul');
  });

  it('are dragged by the header and stay there while the page scrolls, their mention or not', async () => {
    await keep(page, 'Kabul');
    const before = await settled(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 300, 150);
    const after = await settled(page, 'Kabul');
    expectNear(after.x, before.x + 300);
    expectNear(after.y, Math.min(before.y + 150, 700 - EDGE - after.height));
    await picture(session, page, 'kept-dragged');
    await page.mouse.move(aside.x, aside.y);
    await page.mouse.wheel({ deltaY: 1500 });
    await pause(600);
    expect(await cardOf(page, 'Kabul')).toEqual(after);
  });

  it('are kept by a drag, and not by a press or a slip on the header', async () => {
    await rest(page, 'Herat');
    await untilCards(page, 'Herat');
    const head = await partOf(page, 'Herat', 'h2');
    await dragBy(page, head, 2, 1);
    await pause(100);
    await untilCards(page, 'Herat');
    await dragBy(page, head, 120, 40);
    await untilCards(page, 'Herat*');
    await page.mouse.move(aside.x, aside.y, { steps: 4 });
    await pause(700);
    await untilCards(page, 'Herat*');
  });

  it('stay in the window, also when it shrinks, and come back when it grows', async () => {
    await keep(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 3000, 40);
    const far = await settled(page, 'Kabul');
    expectNear(far.x + far.width, 1000 - EDGE);
    await page.setViewport({ width: 600, height: 500 });
    await pause(200);
    const small = await settled(page, 'Kabul');
    expect(small.x + small.width).toBeLessThanOrEqual(600 - EDGE + 1);
    expect(small.y + small.height).toBeLessThanOrEqual(500 - EDGE + 1);
    await page.setViewport({ width: 1000, height: 700 });
    await pause(200);
    expectNear((await settled(page, 'Kabul')).x, far.x);
  });

  it('take a size from their corner, never too small, and their own back by a double click', async () => {
    await keep(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), -600, -600);
    const own = await settled(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', '.hand.size'), 120, 60);
    const large = await settled(page, 'Kabul');
    expectNear(large.width, own.width + 120);
    expectNear(large.height, own.height + 60);
    expectNear(large.x, own.x);
    await picture(session, page, 'kept-large');
    await dragBy(page, await partOf(page, 'Kabul', '.hand.size'), -2000, -2000);
    const least = await settled(page, 'Kabul');
    expectNear(least.width, LEAST.width);
    expectNear(least.height, LEAST.height);
    const { y } = await partOf(page, 'Kabul', 'footer button:last-child');
    expect(y, 'the button that closes it is in sight').toBeLessThan(least.y + least.height - 12);
    await picture(session, page, 'kept-least');
    const corner = await partOf(page, 'Kabul', '.hand.size');
    await page.mouse.click(corner.x, corner.y, { count: 2 });
    const again = await settled(page, 'Kabul');
    expectNear(again.width, own.width);
    expectNear(again.height, own.height);
  });

  it('are moved and given a size by key, and by single presses', async () => {
    await keep(page, 'Kabul');
    const before = await settled(page, 'Kabul');
    await focusPart(page, 'Kabul', '.hand.move');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const moved = await settled(page, 'Kabul');
    expectNear(moved.x, before.x + 2 * STEP);
    expectNear(moved.y, before.y - STEP);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Enter');
    const docked = await settled(page, 'Kabul');
    expect([docked.x, docked.y]).toEqual([EDGE, EDGE]);
    const move = await partOf(page, 'Kabul', '.hand.move');
    await page.mouse.click(move.x, move.y);
    expectNear((await settled(page, 'Kabul')).x, 1000 - EDGE - docked.width);
    await focusPart(page, 'Kabul', '.hand.size');
    await page.keyboard.press('ArrowLeft');
    expectNear((await settled(page, 'Kabul')).width, docked.width - STEP);
    await page.keyboard.press('Enter');
    expectNear((await settled(page, 'Kabul')).width, docked.width);
    await page.keyboard.press('Enter');
    expect((await settled(page, 'Kabul')).height).toBeGreaterThan(docked.height);
  });

  it('stand beside another that opens, and are called instead of shown twice', async () => {
    for (const [index, title] of ['Kabul', 'Herat', 'Moscow'].entries()) {
      await keep(page, title);
      await dragBy(page, await partOf(page, title, 'h2'), index * 250 - 300, 200 + index * 60);
    }
    await untilCards(page, 'Herat*', 'Kabul*', 'Moscow*');
    await rest(page, 'Tehran');
    await untilCards(page, 'Herat*', 'Kabul*', 'Moscow*', 'Tehran');
    await picture(session, page, 'kept-three');
    const isCalled = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('.called h2')?.textContent).join(''),
      );
    expect(await isCalled()).toBe('');
    await rest(page, 'Kabul');
    for (let tries = 0; (await isCalled()) !== 'Kabul'; tries++) {
      if (tries > 100) throw new Error('Kabul is not called');
      await pause(20);
    }
    await picture(session, page, 'kept-called');
    await untilCards(page, 'Herat*', 'Kabul*', 'Moscow*');
  });

  it('make way, the oldest first, where there are more than five', async () => {
    for (const title of names) {
      await keep(page, title);
      await dragBy(page, await partOf(page, title, 'h2'), -60, 260);
    }
    await untilCards(page, 'Faryab*', 'Herat*', 'Kunduz*', 'Moscow*', 'Tehran*');
  });

  it('close by Escape: with the focus first, then the one not kept; the others leave Escape to the page', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('keydown', ({ key }) => heard.push(key), true);
    });
    for (const title of ['Kabul', 'Herat', 'Moscow']) {
      await keep(page, title);
      await dragBy(page, await partOf(page, title, 'h2'), 0, 300);
    }
    await rest(page, 'Tehran');
    await untilCards(page, 'Herat*', 'Kabul*', 'Moscow*', 'Tehran');
    await focusPart(page, 'Herat', '.hand.move');
    await page.keyboard.down('Escape');
    // However long it is held.
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await untilCards(page, 'Kabul*', 'Moscow*', 'Tehran');
    await pause(200);
    await untilCards(page, 'Kabul*', 'Moscow*', 'Tehran');
    await page.keyboard.press('Escape');
    await untilCards(page, 'Kabul*', 'Moscow*');
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join());
    expect(await heard()).toBe('');
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('Escape');
    await untilCards(page, 'Kabul*', 'Moscow*');
  });

  it('come to the front when they are pressed, dragged or get the focus', async () => {
    for (const title of ['Kabul', 'Herat']) {
      await keep(page, title);
      await dragBy(page, await partOf(page, title, 'h2'), title === 'Kabul' ? 200 : 120, 240);
    }
    const inFront = async () => {
      const [one, other] = [await settled(page, 'Kabul'), await settled(page, 'Herat')];
      const x = (Math.max(one.x, other.x) + Math.min(one.x + one.width, other.x + other.width)) / 2;
      const y = Math.max(one.y, other.y) + 60;
      return page.evaluate((x, y) => document.elementFromPoint(x, y)?.shadowRoot?.querySelector('h2')?.textContent, x, y);
    };
    expect(await inFront()).toBe('Herat');
    await focusPart(page, 'Kabul', '.hand.move');
    expect(await inFront()).toBe('Kabul');
    const { x, y, width } = await settled(page, 'Herat');
    await page.mouse.click(x + width - 12, y + 12);
    expect(await inFront()).toBe('Herat');
    const before = await settled(page, 'Kabul');
    await dragBy(page, { x: before.x + 12, y: before.y + 12 }, -40, 0);
    expect(await inFront()).toBe('Kabul');
    expectNear((await settled(page, 'Kabul')).x, before.x - 40);
    // What is pressed does what it says at the first press.
    const close = await partOf(page, 'Herat', '[aria-label="Close"]');
    await page.mouse.click(close.x, close.y);
    await untilCards(page, 'Kabul*');
  });

  it('are closed and let go by shortcut too, and another opens beside them by key', async () => {
    await command(session, 'next-mention');
    await untilCards(page, 'Kabul');
    await command(session, 'pin-card');
    await untilCards(page, 'Kabul*');
    await command(session, 'next-mention');
    await untilCards(page, 'Herat', 'Kabul*');
    await command(session, 'close-card');
    await untilCards(page, 'Kabul*');
    await command(session, 'pin-card');
    await untilCards(page, 'Kabul');
    await page.mouse.click(aside.x, aside.y);
    await untilCards(page);
  });

  it('outlive the dialog that they opened in', async () => {
    await page.close();
    const inDialog = '<dialog style="margin:60px;width:600px;height:500px"><p>A letter from Kabul.</p></dialog>';
    page = await session.open(session.site.page('/dialog', `<!doctype html><html lang="en"><title>Dialog</title>${inDialog}`));
    await page.evaluate(() => {
      const errors: string[] = [];
      Object.assign(globalThis, { errors });
      addEventListener('error', ({ message }) => errors.push(message));
      document.querySelector('dialog')?.showModal();
    });
    await keep(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 100, 100);
    const before = await settled(page, 'Kabul');
    await picture(session, page, 'kept-dialog');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await pause(200);
    expect(await settled(page, 'Kabul')).toEqual(before);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), -50, 0);
    expectNear((await settled(page, 'Kabul')).x, before.x - 50);
    expect(await page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors)).toEqual([]);
  });

  it('lie where they are put on a page that zooms itself', async () => {
    await page.close();
    page = await session.open(session.site.page('/zoomed', `<style>html{zoom:1.5}</style>${article()}`));
    await keep(page, 'Kabul');
    const before = await settled(page, 'Kabul');
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 100, -30);
    const after = await settled(page, 'Kabul');
    expectNear(after.x, before.x + 100);
    expectNear(after.y, before.y - 30);
    await dragBy(page, await partOf(page, 'Kabul', '.hand.size'), 50, 0);
    expectNear((await settled(page, 'Kabul')).width, after.width + 50);
  });

  it('obey nothing that a page makes up, and leave it as it was', async () => {
    await page.close();
    const watched = await openWatched(session, session.site.page('/watched', article()));
    page = watched.page;
    await page.bringToFront();
    await waitForMark(page, 'Kabul');
    await startAfresh(page);
    await keep(page, 'Kabul');
    const before = await settled(page, 'Kabul');
    await page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const parts = [...(root?.querySelectorAll('header, .hand') ?? [])];
      for (const part of [...parts, ...document.querySelectorAll('[popover]')]) {
        const at = { bubbles: true, composed: true, isPrimary: true, button: 0, pointerId: 1 };
        part.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 10, clientY: 10 }));
        part.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: 90, clientY: 90 }));
        part.dispatchEvent(new MouseEvent('click', at));
        part.dispatchEvent(new MouseEvent('dblclick', at));
        part.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'ArrowRight' }));
      }
    });
    await pause(100);
    expect(await settled(page, 'Kabul')).toEqual(before);
    await dragBy(page, await partOf(page, 'Kabul', 'h2'), 40, 40);
    await page.keyboard.press('Escape');
    await untilCards(page);
    const strangers = (await changesSeen(page)).filter((change) => !/^(childList of HTML DIV|attributes of DIV)/.test(change));
    expect(strangers).toEqual([]);
    expect(watched.complaints.errors).toEqual([]);
  });
});
