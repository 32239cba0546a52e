import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, openSample, openSampleAndPopup, press, rows, until, words } from './sample.ts';

type Store = { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> };

const artifacts = 'artifacts/popup';

describe.each(browsers)('the popup, %s', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
    ({ page, popup } = await openSampleAndPopup(session));
  });
  afterAll(() => session.stop());

  it('lists what the page names, most telling first', async () => {
    expect(await rows(popup)).toEqual(['Kabul 3', 'Herat 2', 'Moscow 1']);
    expect(await words(popup)).toContain('reading with Press TV');
    await popup.screenshot({ path: `${artifacts}/${kind}-list.png` });
  });

  it('shows what else the report knows', async () => {
    expect(await words(popup)).toContain('In the report, not here');
    await press(popup, '+');
    expect(await words(popup)).toContain('Tajikistan');
  });

  it('goes from mention to mention, scrolls there and opens the card', async () => {
    // Under a real popup the page stays in sight.
    await page.bringToFront();
    const tops: number[] = [];
    for (let visit = 0; visit < 3; visit++) {
      await press(popup, 'Next mention of Kabul');
      expect((await waitForCard(page)).title).toContain('Kabul');
      tops.push(
        await until(
          () => page.evaluate(() => scrollY),
          (top) => visit === 0 || top > (tops.at(-1) ?? 0),
        ),
      );
    }
    expect(tops[2]).toBeGreaterThan(1500);
    await press(popup, 'Previous mention of Kabul');
    await until(
      () => page.evaluate(() => scrollY),
      (top) => top < (tops[2] ?? 0),
    );
    await page.screenshot({ path: `${artifacts}/${kind}-visited.png` });
  });

  it('goes on into a frame, where the card opens in place of the one before', async () => {
    const inner = session.site.page('/inner', '<p>The Taliban went from Kunduz to Faryab.</p>').replace('127.0.0.1', 'localhost');
    const outer = await session.open(
      session.site.page('/outer', `<p>In Kunduz.</p><iframe src="${inner}" style="width:900px;height:600px"></iframe>`),
    );
    await waitForMark(outer, 'Kunduz');
    const own = await session.popupFor(outer);
    await until(
      () => rows(own),
      (list) => list.includes('Kunduz 2'),
    );
    await outer.bringToFront();
    const openCards = async () =>
      (await Promise.all(outer.frames().map((frame) => card(frame as unknown as Page)))).map((seen) => seen?.title);
    await press(own, 'Next mention of Kunduz');
    await until(openCards, (titles) => titles[0] !== undefined && titles[1] === undefined);
    await press(own, 'Next mention of Kunduz');
    await until(openCards, (titles) => titles[0] === undefined && titles[1] !== undefined);
    await own.close();
    await outer.close();
    await page.bringToFront();
  });

  it('finds an entity by a name in any script, and opens its card in the popup', async () => {
    await popup.bringToFront();
    await popup.type('input', 'тадж');
    await until(
      () => rows(popup),
      (list) => list[0] === 'Tajikistan not here',
    );
    await press(popup, 'Tajikistan');
    await until(
      () => words(popup),
      (shown) => shown.includes('Tajikistan') && !shown.includes('On this page'),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-card.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await until(
      () => words(popup),
      (shown) => shown.includes('Found'),
    );
  });

  it('says so when nothing is found', async () => {
    await popup.type('input', 'zzz');
    await until(
      () => words(popup),
      (shown) => shown.includes('No name and no event of the report fits'),
    );
    expect(await axeFaults(popup)).toEqual([]);
    await popup.evaluate(() => document.querySelector('input')?.select());
    await popup.keyboard.press('Backspace');
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
  });

  it('is worked by arrow keys', async () => {
    const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await popup.focus('.row-name');
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Herat');
    await popup.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Previous mention of Herat');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Next mention of Kabul');
  });

  it('has controls of at least 24 pixels and nothing that axe objects to', async () => {
    await press(popup, 'List');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.access-line')?.click());
    await popup.waitForSelector('#access:not([hidden])');
    const small = await popup.evaluate(() =>
      // The bars of the timeline are as wide as their dates; the list beside them has the same events at full size.
      [...document.querySelectorAll('button:not(.plot button), input')]
        .filter((control) => control.getBoundingClientRect().height < 24 || control.getBoundingClientRect().width < 24)
        .map((control) => control.outerHTML),
    );
    expect(small).toEqual([]);
    expect(await axeFaults(popup)).toEqual([]);
  });

  it('follows a page that changes while it is open', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.body.append('Late news from Tehran.'));
    await until(
      () => rows(popup),
      (list) => list.includes('Tehran 1'),
    );
  });

  it('comes right by itself after the store was cleared or damaged, the library too', async () => {
    const spoil = (items: object) =>
      popup.evaluate(async (values) => {
        const { local } = (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage;
        await ('all' in values ? local.clear() : local.set(values));
      }, items);
    const stored = (key: string) =>
      popup.evaluate(
        async (name) => (await (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage.local.get(name))[name],
        key,
      );
    const [names, cards] = [await stored('names'), await stored('cards')];
    for (const damage of [
      { all: true },
      { names: 'x' },
      { cards: null },
      { cards: '{"version":1}' },
      { headA: 'x', headB: 'x', names: 'x' },
    ]) {
      await spoil(damage);
      await until(
        async () => [await stored('names'), await stored('cards')],
        (now) => now[0] === names && now[1] === cards,
      );
    }
    await until(
      () => rows(popup),
      (list) => list.includes('Kabul 3'),
    );
  });

  it('speaks of a page that names nothing', async () => {
    const quiet = await session.open(session.site.page('/quiet', '<!doctype html><p>Nothing to see.</p>'));
    const shown = await session.popupFor(quiet);
    await until(
      () => words(shown),
      (text) => text.includes('This page names no place or group of the report.'),
    );
    await shown.screenshot({ path: `${artifacts}/${kind}-empty.png` });
    expect(await axeFaults(shown)).toEqual([]);
  });

  it('says what cannot be read where the library is damaged too', async () => {
    const spoil = (items: object) =>
      popup.evaluate(
        (values) => (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage.local.set(values),
        items,
      );
    // Of a newer version, nothing may be changed; what is merely damaged comes back from the second copy.
    await spoil({ headA: { schema: 99 }, headB: { schema: 99 } });
    // A repair that began before may still write: from now on none can begin.
    const seenAfter = (items: object) => async () => {
      await spoil(items);
      return words(popup);
    };
    await until(seenAfter({ names: 'x' }), (text) => text.includes('The names to look for could not be read'));
    await until(seenAfter({ cards: [] }), (text) => text.includes('The library of reports could not be read.'));
    expect(await axeFaults(popup)).toEqual([]);
  });
});

describe('the real popup, chromium', () => {
  it('opens over the page in front and speaks of it', async () => {
    const session = await Session.start('chromium');
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    await page.bringToFront();
    const popup = await session.realPopup();
    await until(
      () => rows(popup),
      (list) => list.length > 0,
    );
    expect(await rows(popup)).toEqual(['Kabul 3', 'Herat 2', 'Moscow 1']);
    const body = await popup.$('body');
    await body?.screenshot({ path: `${artifacts}/chromium-real.png` });
    await press(popup, 'Next mention of Herat');
    expect((await waitForCard(page)).title).toContain('Herat');
    await session.stop();
  });
});
