import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, pause, waitForMark } from '../harness/page.ts';
import { type BrowserKind, browsers, type ChromeLike, Session } from '../harness/session.ts';
import { axeFaults, press, rows, until, words } from './sample.ts';

const text = `<!doctype html><html lang="en"><title>News</title><body style="font: 20px/2 serif">
<p>The road from <span id="one">Kabbool</span> was open, said <span id="name">Moscow</span>.</p>
<p>They spoke of <span id="two">the
Karzai   palace</span>, too.</p><p id="three">Nothing here.</p>
<input id="field" value="Kabbool"><iframe src="/inner" style="width:600px;height:100px"></iframe>`;

/** Pages that the browser keeps to itself. */
const barred: Record<BrowserKind, string> = { chromium: 'chrome://version/', firefox: 'about:support' };

describe.each(browsers)('words selected on a page, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.page('/inner', '<!doctype html><html lang="en"><body style="font: 20px serif"><p>In <span id="one">Hharat</span> again.');
    page = await session.open(session.site.page('/news', text));
    await waitForMark(page, 'Moscow');
  });
  afterAll(() => session.stop());

  /** The popup for a page, opened after what was selected there; it has read the page when this resolves. */
  const popupFor = async (front = page) => {
    const popup = await session.popupFor(front);
    await until(
      () => words(popup),
      (shown) => shown.includes('In the report'),
    );
    // The selection is asked beside the page.
    await pause(300);
    return popup;
  };
  const offer = async (popup: Page) => (await words(popup)).match(/Always mark “ (.*) ” as …/)?.[1];
  const said = (popup: Page, part: string) =>
    until(
      () => words(popup),
      (shown) => shown.includes(part),
    );
  const surfaces = async (front = page) => {
    await front.bringToFront();
    return (await marks(front)).map((mark) => mark.text);
  };

  /** Draws the real pointer over an element, from its first letter past its last. */
  const draw = async (front: Page, selector: string, to = selector) => {
    await front.bringToFront();
    const box = (which: string) =>
      front.$eval(which, (element) => {
        const [first, last] = [element.getClientRects()[0], [...element.getClientRects()].at(-1)];
        return { left: first?.left ?? 0, top: (first?.top ?? 0) + 15, right: last?.right ?? 0, bottom: (last?.bottom ?? 0) - 15 };
      });
    const [from, end] = [await box(selector), await box(to)];
    await front.mouse.move(from.left, from.top);
    await front.mouse.down();
    await front.mouse.move(end.right, end.bottom, { steps: 5 });
    await front.mouse.up();
  };

  it('are offered, marked at once as what the reader chooses, also on other pages, and unmarked by undo', async () => {
    await draw(page, '#one');
    const popup = await popupFor();
    expect(await offer(popup)).toBe('Kabbool');
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, 'Always mark');
    await said(popup, 'Wherever these words stand');
    expect(await axeFaults(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await popup.type('input', 'kab');
    await until(
      () => rows(popup),
      (list) => list[0] === 'Kabul' && list.length < 5,
    );
    await press(popup, 'Kabul');
    await said(popup, '“ Kabbool ” is now always marked as Kabul');
    expect(await axeFaults(popup)).toEqual([]);
    await until(surfaces, (now) => now.includes('Kabbool'));
    const later = await session.open(session.site.page('/later', '<!doctype html><p>A letter to KABBOOL, by hand.'));
    await waitForMark(later, 'KABBOOL');
    await press(popup, 'Undo');
    await said(popup, '“ Kabbool ” is no longer always marked');
    await until(surfaces, (now) => !now.includes('Kabbool') && now.includes('Moscow'));
    await until(
      () => surfaces(later),
      (now) => now.length === 0,
    );
    await later.close();
    await popup.close();
  });

  it.each([
    ['Enter, which takes the first', ['Enter']],
    ['the arrow that goes to it', ['ArrowDown', 'Enter']],
  ] as const)('are marked by keys alone: %s', async (_what, pressed) => {
    await draw(page, '#one');
    const popup = await popupFor();
    await press(popup, 'Always mark');
    await said(popup, 'Wherever these words stand');
    await popup.bringToFront();
    await popup.keyboard.type('kabul');
    await until(
      () => rows(popup),
      (list) => list[0] === 'Kabul' && list.length < 5,
    );
    for (const key of pressed) await popup.keyboard.press(key);
    await said(popup, '“ Kabbool ” is now always marked as Kabul');
    await press(popup, 'Undo');
    await said(popup, '“ Kabbool ” is no longer always marked');
    await popup.close();
  });

  it('are left alone when the choice is cancelled, by button or Escape', async () => {
    await draw(page, '#one');
    const popup = await popupFor();
    await press(popup, 'Always mark');
    await said(popup, 'Wherever these words stand');
    await press(popup, 'Cancel');
    await said(popup, 'On this page');
    await press(popup, 'Always mark');
    await said(popup, 'Wherever these words stand');
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await said(popup, 'On this page');
    const kept = await popup.evaluate(() => (globalThis as unknown as ChromeLike).chrome.storage.local.get('corrections'));
    expect(JSON.stringify(kept)).not.toContain('Kabbool');
    await popup.close();
  });

  it('are one name though the source breaks its line', async () => {
    await draw(page, '#two');
    const popup = await popupFor();
    expect(await offer(popup)).toBe('the Karzai palace');
    await popup.close();
  });

  it('are read in the frame that they are in', async () => {
    const frame = page.frames()[1];
    const element = await frame?.$('#one');
    await page.bringToFront();
    await element?.click({ count: 2 });
    const popup = await popupFor();
    expect(await offer(popup)).toBe('Hharat');
    await popup.close();
  });

  it('are not offered where they are marked already, over paragraphs, in a field, or nowhere', async () => {
    for (const select of [
      () => draw(page, '#name'),
      () => draw(page, '#two', '#three'),
      async () => void (await page.click('#field', { count: 2 })),
      async () => void (await page.click('#three')),
    ]) {
      await page.bringToFront();
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.frames()[1]?.evaluate(() => getSelection()?.removeAllRanges());
      await select();
      const popup = await popupFor();
      expect(await offer(popup), String(select)).toBeUndefined();
      await popup.close();
    }
  });

  it('are not offered where the site is off, nor on a page of the browser', async () => {
    await draw(page, '#one');
    const popup = await popupFor();
    await press(popup, '127.0.0.1');
    await said(popup, 'Switched off on this site');
    expect(await offer(popup)).toBeUndefined();
    await press(popup, '127.0.0.1');
    await until(
      () => offer(popup),
      (words) => words === 'Kabbool',
    );
    await popup.close();
    const own = await session.browser.newPage();
    const tabs = await session.extensionPage('popup/popup.html');
    // The newest tab but one; nobody tells us the address of such a page.
    const ids = await tabs.evaluate(async () =>
      (await (globalThis as unknown as ChromeLike).chrome.tabs.query({})).map(({ id }) => id ?? 0),
    );
    await tabs.close();
    await own.goto(barred[kind], { waitUntil: [] }).catch(() => undefined);
    await own.keyboard.down('Control');
    await own.keyboard.press('a');
    await own.keyboard.up('Control');
    const beside = await session.extensionPage(`popup/popup.html?tab=${ids.sort((a, b) => a - b).at(-2)}`);
    await said(beside, 'This page belongs to the browser');
    expect(await offer(beside)).toBeUndefined();
  });
});
