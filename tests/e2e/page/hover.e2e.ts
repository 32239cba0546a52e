import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, pause, rest, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture, pressCardButton } from './browser-page.ts';
import { aim } from './cards-seen.ts';

describe.each(browsers)('the card in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.url('/fixtures/article.html'));
  });
  afterAll(() => session.stop());

  const leave = async () => {
    await page.mouse.move(5, 690, { steps: 4 });
    await waitForNoCard(page);
  };
  const middle = async () => {
    const { box } = await waitForCard(page);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  it('opens where the pointer rests, says who this is, and goes when the pointer goes', async () => {
    const mark = await rest(page, 'Herat');
    const { title, box } = await waitForCard(page);
    expect(title).toContain('Herat');
    expect(box.y).toBeGreaterThan(mark.y);
    expect(box.y).toBeLessThan(mark.y + 40);
    await picture(session, page, 'card');
    await leave();
  });

  it('shows an excerpt, its tools and a timeline, each in full', async () => {
    await rest(page, 'Herat');
    await waitForCard(page);
    const sizes = await page.evaluate(() => {
      const root = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot)?.shadowRoot;
      return ['blockquote', '.excerpt button', '.plot', '.source'].map((part) => {
        const box = root?.querySelector(part)?.getBoundingClientRect();
        return box !== undefined && box.width >= 24 && box.height >= 10 && root?.elementFromPoint(box.x + 12, box.y + 5) !== null;
      });
    });
    expect(sizes).toEqual([true, true, true, true]);
    await leave();
  });

  it('opens for a name split over elements', async () => {
    await rest(page, 'Islam');
    expect((await waitForCard(page)).title).toContain('Islam Qala');
    await leave();
  });

  it('lets the pointer move into it and stays until it leaves', async () => {
    await rest(page, 'Herat');
    const { x, y } = await middle();
    await page.mouse.move(x, y, { steps: 12 });
    await pause(900);
    expect(await card(page)).toBeDefined();
    await leave();
  });

  it('does not open for a pointer that only passes', async () => {
    const mark = await waitForMark(page, 'Taliban');
    for (let round = 0; round < 3; round++) {
      await page.mouse.move(mark.x - 160, mark.y);
      await page.mouse.move(mark.x + 160, mark.y, { steps: 20 });
    }
    await page.mouse.move(mark.x, mark.y - 150, { steps: 5 });
    await pause(600);
    expect(await card(page)).toBeUndefined();
  });

  it('does not open beside the words, where the caret snaps to them', async () => {
    const mark = await waitForMark(page, 'Taliban');
    await page.mouse.move(mark.x, mark.y + 22);
    await pause(500);
    expect(await card(page)).toBeUndefined();
  });

  it('moves to a neighbour without closing in between', async () => {
    await rest(page, 'Herat');
    await waitForCard(page);
    // Above, where the card does not lie.
    const next = await waitForMark(page, 'Islam\u00a0Qala');
    await page.mouse.move(next.x, next.y, { steps: 3 });
    for (let title = ''; !title.includes('Islam Qala'); ) {
      const seen = await card(page);
      if (!seen) throw new Error('The card closed on the way');
      title = seen.title;
    }
    await leave();
  });

  it('closes on Escape, which the page does not hear of, and leaves later keys alone', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup'])
        addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
    });
    await rest(page, 'Herat');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['keydown Escape', 'keyup Escape', 'keydown a', 'keyup a']);
    await leave();
  });

  it('takes keys to itself while the focus is in it, and gives the focus back', async () => {
    await page.focus('input');
    await rest(page, 'Herat');
    const { x, y } = await middle();
    await page.mouse.move(x, y, { steps: 8 });
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
      const buttons = document.querySelector('[popover]')?.shadowRoot?.querySelectorAll<HTMLElement>('footer button');
      buttons?.[buttons.length - 1]?.focus();
    });
    await page.keyboard.press('ArrowRight');
    await aim();
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('stays when pinned, through scrolling, and goes when unpinned', async () => {
    await page.mouse.move(5, 690);
    await rest(page, 'Herat');
    await waitForCard(page);
    await pressCardButton(page, 'pin');
    await page.mouse.move(5, 690, { steps: 4 });
    await page.mouse.wheel({ deltaY: 1500 });
    await pause(700);
    expect(await card(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('closes when its mention scrolls out of sight', async () => {
    await pause(300);
    await rest(page, 'Herat');
    await waitForCard(page);
    await page.mouse.wheel({ deltaY: 1200 });
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('ignores events that a page makes up', async () => {
    await pause(300);
    const mark = await waitForMark(page, 'Taliban');
    await page.evaluate(
      async ({ x, y }) => {
        for (let turn = 0; turn < 10; turn++) {
          document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
          document.body.dispatchEvent(new PointerEvent('click', { bubbles: true, clientX: x, clientY: y, pointerType: 'touch' }));
          await new Promise((done) => setTimeout(done, 60));
        }
      },
      { x: mark.x, y: mark.y },
    );
    expect(await card(page)).toBeUndefined();
  });

  it('leaves one element in the page while open and none after', async () => {
    const count = () => page.evaluate(() => document.documentElement.children.length);
    const before = await count();
    await rest(page, 'Herat');
    await waitForCard(page);
    expect(await count()).toBe(before + 1);
    await leave();
    expect(await count()).toBe(before);
  });
});
