import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, openSampleAndPopup, press, rows, until, words } from './sample.ts';

const artifacts = 'artifacts/popup';

/** The strip as drawn: each tick's kind and place in per cent, and where the view begins. */
type StripSeen = { readonly ticks: readonly string[]; readonly view: number };

describe.each(browsers)('what the popup tells of the page, %s', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;

  const strip = () =>
    popup.evaluate((): StripSeen => {
      const at = (element: Element) => Math.round(Number.parseFloat((element as HTMLElement).style.insetInlineStart));
      const ticks = [...document.querySelectorAll('.strip-tick')].map((tick) => `${tick.className.split(' ')[1]} ${at(tick)}`);
      return { ticks, view: [...document.querySelectorAll('.strip-view')].map(at)[0] ?? -1 };
    });
  const top = () => page.evaluate(() => scrollY);

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
    ({ page, popup } = await openSampleAndPopup(session));
  });
  afterAll(() => session.stop());

  it('is where the mentions are, and what is in view', async () => {
    const seen = await until(strip, ({ ticks }) => ticks.length > 0);
    // Kabul at the top, Herat and Kabul a third down, Moscow, Herat and Kabul two thirds down: those of one kind and line are one.
    expect(seen).toEqual({ ticks: ['place 0', 'place 34', 'place 67'], view: 0 });
    expect(await axeFaults(popup)).toEqual([]);
  });

  it('leads where the strip is pressed, and moves what is in view', async () => {
    await page.bringToFront();
    await popup.$eval('.strip', (button) => {
      const { left, width } = button.getBoundingClientRect();
      button.dispatchEvent(new MouseEvent('click', { detail: 1, clientX: left + width * 0.7, bubbles: true }));
    });
    await waitForCard(page);
    const far = await until(top, (y) => y > 2000);
    await until(strip, ({ view }) => view > 58);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // By keyboard: what is next below, and after the last the first.
    await popup.$eval('.strip', (button) => (button as HTMLElement).click());
    await until(top, (y) => y < far - 1000);
    expect((await waitForCard(page)).title).toContain('Kabul');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is what the report dates of its names; what is pointed at stands out', async () => {
    const lit = () => popup.$$eval('.dated .bar', (bars) => bars.map((bar) => bar.classList.contains('lit')));
    expect(await lit()).not.toContain(true);
    await popup.bringToFront();
    await popup.focus('[aria-label="Next mention of Moscow"]');
    await until(lit, (bars) => bars.includes(true));
    expect(await lit()).toContain(false);
    await popup.screenshot({ path: `${artifacts}/${kind}-lit.png` });
  });

  it('is an event, found by who takes part, with its sentence and date, by keyboard alone', async () => {
    await popup.focus('input');
    await popup.keyboard.type('islam qala');
    await until(
      () => rows(popup),
      (list) => list.length > 1,
    );
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await until(
      () => words(popup),
      (shown) => shown.includes('Islam Qala customs checkpoint') && shown.includes('Named in it') && shown.includes('2021'),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-event.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await until(
      () => popup.evaluate(() => document.activeElement?.classList.contains('event-row')),
      (back) => back === true,
    );
    await popup.focus('input');
    await popup.$eval('input', (field) => field.select());
    await popup.keyboard.press('Backspace');
  });

  it('is that its site is off, with a way back by keyboard', async () => {
    await popup.bringToFront();
    await press(popup, '127.0.0.1');
    await until(
      () => words(popup),
      (shown) => shown.includes('Off on 127.0.0.1 . Undo'),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-off.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await popup.focus('.notice button');
    await popup.keyboard.press('Enter');
    await until(
      () => words(popup),
      (shown) => shown.includes('On again on 127.0.0.1'),
    );
    await page.bringToFront();
    await waitForMark(page, 'Kabul');
    expect(await card(page)).toBeUndefined();
  });
});
