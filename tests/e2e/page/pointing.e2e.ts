import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DWELL_MS, LINGER_MS, PATIENCE, SWITCH_MS, TYPING_SETTLE_MS } from '../../../src/card/delays.ts';
import { card, marks, pause, rest, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';

/** Each name stands where the journeys want it; between the lines there is room for the pointer to be nowhere. */
const text = `<!doctype html><html lang="en"><title>News</title>
<style>
  body { font: 18px/26px serif; margin: 40px; }
  .tile { position: relative; width: 300px; margin-top: 400px; }
  .tile a { position: absolute; inset: 0; z-index: 1; }
</style>
<p><input></p>
<p>In <b id="first">Herat</b> they met. Tehran sent nobody, and Islam Qala was closed.</p>
<p id="many">${'Kabul, Herat, Kunduz, Badakhshan, Faryab, '.repeat(5)}and so on.</p>
<p>A guide to <a href="#followed">Tajikistan</a> is here.</p>
<div class="tile"><a href="#whole" aria-label="Read on"></a><p>The whole of this tells of Moscow and goes on.</p></div>`;

describe.each(browsers)('pointing in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/pointing', text));
    // The card's script has come once a card has opened.
    await rest(page, 'Herat');
    await waitForCard(page);
    await page.evaluate(() => {
      const opened: number[] = [];
      Object.assign(globalThis, { opened });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if ((node as HTMLElement).popover) opened.push(performance.now());
      }).observe(document.documentElement, { childList: true });
    });
  });
  afterAll(() => session.stop());

  beforeEach(async () => {
    await page.mouse.move(5, 690);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
    });
    await waitForNoCard(page);
    await pause(TYPING_SETTLE_MS);
    await page.evaluate(() => {
      (globalThis as unknown as { opened: number[] }).opened.length = 0;
      history.replaceState(null, '', location.pathname);
    });
  });

  const openings = () => page.evaluate(() => (globalThis as unknown as { opened: number[] }).opened.length);
  const hash = () => page.evaluate(() => location.hash);
  const patient = async (patience: string) => {
    const options = await session.extensionPage('popup/popup.html');
    await options.evaluate(async (value) => {
      const { local } = (globalThis as unknown as ChromeLike).chrome.storage;
      await local.set({ settings: { version: 0, patience: value } });
    }, patience);
    await options.close();
    await page.bringToFront();
    await pause(300);
  };

  it('keeps the card for a pointer that lingers and rests on others on its way there, and lets it go elsewhere', async () => {
    await patient('slow');
    const mention = await rest(page, 'Herat');
    const { box, title } = await waitForCard(page);
    // Between the mention's and the card's upper corners, beside both: nothing, and then another mention.
    const gap = { x: mention.x + 50, y: box.y - 3 };
    for (let step = 0; step < 12; step++) {
      await page.mouse.move(gap.x + (step % 2), gap.y);
      await pause(LINGER_MS / 5);
    }
    expect((await card(page))?.title).toBe(title);
    const neighbour = await waitForMark(page, 'Tehran');
    await page.mouse.move(neighbour.x, box.y - 8, { steps: 3 });
    await pause(SWITCH_MS * PATIENCE.slow * 1.3);
    expect((await card(page))?.title).toBe(title);
    await page.mouse.move(box.x + box.width / 2, box.y + 40, { steps: 8 });
    await pause(LINGER_MS * 2);
    expect((await card(page))?.title).toBe(title);
    expect(await openings()).toBe(1);
    await page.mouse.move(5, 690, { steps: 4 });
    await waitForNoCard(page);
  });

  it('opens nothing on a pass over many mentions', async () => {
    // A machine that stands still for a moment on the way must not count as a rest.
    await patient('slow');
    const line = (await marks(page)).filter(({ text: name }) => name === 'Kabul' || name === 'Faryab');
    const tops = [...new Set(line.map(({ y }) => Math.round(y)))];
    for (const y of tops) {
      await page.mouse.move(30, y);
      await page.mouse.move(990, y, { steps: 60 });
    }
    await page.mouse.move(5, 690);
    await pause(DWELL_MS * PATIENCE.slow * 1.5);
    expect(await openings()).toBe(0);
    await patient('normal');
  });

  it('opens nothing while the reader types, nor after it where the pointer has not moved', async () => {
    await page.focus('input');
    const { x, y } = await waitForMark(page, 'Kunduz');
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('a');
      await page.mouse.move(x + (step % 2), y);
      // Longer than a rest takes, shorter than a reader who types is waited for.
      await pause(DWELL_MS * 1.4);
      expect(await openings()).toBe(0);
    }
    await page.keyboard.press('a');
    await pause(TYPING_SETTLE_MS + DWELL_MS * 2);
    expect(await openings()).toBe(0);
    await page.mouse.move(x + 3, y, { steps: 2 });
    await waitForCard(page);
  });

  it('opens nothing while text is selected by dragging, nor when the button goes up', async () => {
    const from = await waitForMark(page, 'Kunduz');
    const to = await waitForMark(page, 'Faryab');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await pause(DWELL_MS * 2);
    await page.mouse.up();
    await pause(DWELL_MS * 2);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await openings()).toBe(0);
  });

  it('opens all the same with Ctrl held', async () => {
    await page.keyboard.down('Control');
    await rest(page, 'Badakhshan');
    await waitForCard(page);
    await page.keyboard.up('Control');
  });

  it('opens on a tap, closes on one elsewhere, and leaves the tap on a link to the link', async () => {
    const { x, y } = await waitForMark(page, 'Badakhshan');
    await page.touchscreen.tap(x, y);
    expect((await waitForCard(page)).title).toContain('Badakhshan');
    await picture(session, page, 'tapped');
    await page.touchscreen.tap(900, 60);
    await waitForNoCard(page);
    const linked = await waitForMark(page, 'Tajikistan');
    await page.touchscreen.tap(linked.x, linked.y);
    expect(await hash()).toBe('#followed');
    await pause(DWELL_MS * 2);
    expect(await openings()).toBe(1);
  });

  it('opens for a name under a link laid over the whole of a block, and leaves the link a link', async () => {
    await page.evaluate(() => document.querySelector('.tile')?.scrollIntoView({ block: 'center' }));
    await pause(400);
    const { x, y } = await rest(page, 'Moscow');
    expect((await waitForCard(page)).title).toContain('Moscow');
    await page.mouse.move(x + 2, y);
    await pause(LINGER_MS * 2);
    expect(await card(page)).toBeDefined();
    await page.mouse.click(x, y);
    expect(await hash()).toBe('#whole');
    await waitForNoCard(page);
  });

  it('waits as long as the settings page is told, on open pages at once', async () => {
    const settings = await session.extensionPage('library/settings.html');
    await settings.waitForSelector('.choice input:not(:disabled)');
    const choose = async (index: number) => {
      await settings.bringToFront();
      await (await settings.$$('.choice'))[index]?.click();
      await settings.waitForFunction((at) => document.querySelectorAll<HTMLInputElement>('.choice input')[at]?.checked, {}, index);
      await page.bringToFront();
      await pause(300);
    };
    const waited = async () => {
      await page.mouse.move(5, 690);
      await waitForNoCard(page);
      const { x, y } = await waitForMark(page, 'Kunduz');
      await page.evaluate(() => {
        (globalThis as unknown as { opened: number[] }).opened.length = 0;
        addEventListener('pointermove', () => Object.assign(globalThis, { moved: performance.now() }), { once: true });
      });
      await page.mouse.move(x, y);
      await waitForCard(page);
      return page.evaluate(() => {
        const { opened, moved } = globalThis as unknown as { opened: number[]; moved: number };
        return (opened[0] ?? 0) - moved;
      });
    };
    await choose(2);
    // Clocks of pages are coarse.
    expect(await waited()).toBeGreaterThan(DWELL_MS * PATIENCE.slow - 20);
    await choose(0);
    // A busy machine may be late once, not each time.
    const quick = [await waited(), await waited(), await waited()];
    expect(Math.min(...quick)).toBeLessThan(DWELL_MS * PATIENCE.slow - 20);
    await choose(1);
    await settings.close();
  });
});
