import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { expectMarked, picture } from './browser-page.ts';
import { focused, hasFocus, keys, mouse, notice, until } from './correcting.ts';

const pageOf = (text: string) =>
  `<!doctype html><html lang="en"><title>Corrections</title><body style="padding:24px;font:18px/1.6 serif"><input>${text}`;
const moscow = pageOf('<p>A letter from Moscow reached Herat.</p><p>The answer that Moscow wanted came late.</p>');
const troops = pageOf('<p>In Afghanistan the road was closed; resistance forces held the bridge.</p>');
const elsewhere = pageOf('<p>The resistance forces held the bridge.</p>');

/** What a test says to the worker as a page of ours. */
type Sending = { readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } } };

type Case = {
  readonly name: string;
  readonly entity: string;
  readonly words: string;
  readonly body: string;
  /** The page in the second tab and the one opened later. */
  readonly other: string;
  readonly press: string;
  readonly says: string;
  /** What is marked before and after on the page, on the other page of the site, and on that page of another site. */
  readonly before: readonly [readonly string[], readonly string[], readonly string[]];
  readonly after: readonly [readonly string[], readonly string[], readonly string[]];
};

const all = ['Herat', 'Moscow', 'Moscow'];
const cases: readonly Case[] = [
  {
    ...{ name: 'not this one', entity: 'moscow', words: 'Moscow', body: moscow, other: moscow },
    ...{ press: 'Not this one', says: 'This “Moscow” is no longer marked.' },
    ...{ before: [all, all, all], after: [['Herat', 'Moscow'], all, all] },
  },
  {
    ...{ name: 'never on this site', entity: 'moscow', words: 'Moscow', body: moscow, other: moscow },
    ...{ press: 'Never “Moscow” on 127.0.0.1', says: '“Moscow” is no longer marked on 127.0.0.1.' },
    ...{ before: [all, all, all], after: [['Herat'], ['Herat'], all] },
  },
  {
    ...{ name: 'never', entity: 'moscow', words: 'Moscow', body: moscow, other: moscow },
    ...{ press: 'Never “Moscow” anywhere', says: '“Moscow” is no longer marked anywhere.' },
    ...{ before: [all, all, all], after: [['Herat'], ['Herat'], ['Herat']] },
  },
  {
    ...{ name: 'always', entity: 'popular-forces', words: 'resistance forces', body: troops, other: elsewhere },
    ...{ press: 'Always mark “resistance forces”', says: '“resistance forces” is now marked wherever it stands.' },
    before: [['Afghanistan', 'resistance forces'], [], []],
    after: [['Afghanistan', 'resistance forces'], ['resistance forces'], ['resistance forces']],
  },
];

describe.each(browsers)('corrections in %s', (kind) => {
  let session: Session;
  let opened: Page[] = [];
  let count = 0;

  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());
  afterEach(async () => {
    for (const page of opened) await page.close();
    opened = [];
    const own = await session.extensionPage('popup/popup.html');
    await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.storage.local.set({ corrections: { version: 1, list: [] } }));
    await own.close();
  });

  const open = async (path: string, origin: 'own' | 'other' = 'own') => {
    const page = await session.open(session.site.url(path, origin));
    opened.push(page);
    return page;
  };
  /** Looks at each page in turn: a page behind another tab need not be read. */
  const expectOn = async (pages: readonly Page[], texts: readonly (readonly string[])[]) => {
    for (const [i, page] of pages.entries()) {
      await page.bringToFront();
      await expectMarked(page, texts[i] ?? []);
    }
  };
  const hands = [['mouse', () => mouse] as const, ['keyboard', () => keys(session)] as const];

  describe.each(hands)('by %s', (_hand, handOf) => {
    it.each(cases)('$name: at once, in other tabs and later ones; undone, all is as before', async (each) => {
      const hand = handOf();
      count++;
      session.site.page(`/a${count}`, each.body);
      session.site.page(`/b${count}`, each.other);
      const page = await open(`/a${count}`);
      const second = await open(`/b${count}`);
      const foreign = await open(`/b${count}`, 'other');
      await expectOn([page, second, foreign], each.before);

      await page.bringToFront();
      await page.focus('input');
      await hand.open(page, each.entity, each.words);
      await hand.press(page, 'Why this mark?');
      await hand.press(page, each.press);
      await until(
        () => notice(page),
        (text) => text === each.says,
        'notice',
      );
      await expectMarked(page, each.after[0]);
      const [again, later] = [await open(`/a${count}`), await open(`/b${count}`)];
      await expectOn([again, second, later, foreign], [each.after[0], each.after[1], each.after[1], each.after[2]]);

      await page.bringToFront();
      expect(await notice(page)).toBe(each.says);
      await hand.press(page, 'Undo');
      await until(
        () => notice(page),
        (text) => text.startsWith('Undone'),
        'word of the undoing',
      );
      await expectMarked(page, each.before[0]);
      await until(
        () => notice(page),
        (text) => text === '',
        'end of the notice',
      );
      await expectOn([again, second, later, foreign], [each.before[0], each.before[1], each.before[1], each.before[2]]);
    });
  });

  it('never, said of what is marked always: undone, it is marked always again', async () => {
    const always = { kind: 'always', entity: 'popular-forces', form: 'resistance forces' };
    // Said to the worker, which puts the words among the names.
    const tell = async (call: string) => {
      const own = await session.extensionPage('popup/popup.html');
      await own.evaluate((message) => (globalThis as unknown as Sending).chrome.runtime.sendMessage(message), { call, args: [always] });
      await own.close();
    };
    await tell('correct');
    session.site.page('/always', elsewhere);
    const page = await open('/always');
    await expectMarked(page, ['resistance forces']);
    await mouse.open(page, 'popular-forces', 'resistance forces');
    await mouse.press(page, 'Why this mark?');
    await mouse.press(page, 'Never');
    await expectMarked(page, []);
    await mouse.press(page, 'Undo');
    await expectMarked(page, ['resistance forces']);
    await tell('undoCorrection');
    await expectMarked(page, []);
  });

  const correct = async (path: string, hand = mouse) => {
    session.site.page(path, moscow);
    const page = await open(path);
    await page.focus('input');
    await hand.open(page, 'moscow', 'Moscow');
    await hand.press(page, 'Why this mark?');
    await hand.press(page, 'Not this one');
    await until(
      () => notice(page),
      (text) => text !== '',
      'notice',
    );
    return page;
  };

  it('leave a notice that keeps the focus, and gives it back on Escape, of which the page does not hear', async () => {
    const page = await correct('/escape', keys(session));
    expect(await hasFocus(page)).toBe(true);
    expect(await focused(page)).toBe('');
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      addEventListener('keydown', (event) => (globalThis as unknown as { heard: string[] }).heard.push(event.key), true);
    });
    await page.keyboard.press('Escape');
    await until(
      () => notice(page),
      (text) => text === '',
      'end of the notice',
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });

  it('leave a notice in the card’s place, that goes when the page is pressed, and by its own button', async () => {
    const page = await correct('/press');
    await picture(session, page, 'notice');
    await pause(600);
    await page.mouse.click(500, 600);
    expect(await notice(page)).toBe('');
    const other = await correct('/close');
    await mouse.press(other, 'Close');
    expect(await notice(other)).toBe('');
  });

  it('leave a notice that makes way for another card', async () => {
    const page = await correct('/another');
    await mouse.open(page, 'herat', 'Herat');
    expect(await notice(page)).toBe('');
  });

  it('are not made by a page', async () => {
    session.site.page('/synthetic', moscow);
    const page = await open('/synthetic');
    await mouse.open(page, 'moscow', 'Moscow');
    const click = (name: string) =>
      page.evaluate((wanted) => {
        const root = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot)?.shadowRoot;
        const button = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent)?.startsWith(wanted),
        );
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        button?.click();
        return { found: button !== undefined, expanded: button?.getAttribute('aria-expanded') };
      }, name);
    expect(await click('Why this mark?')).toEqual({ found: true, expanded: 'false' });
    await mouse.press(page, 'Why this mark?');
    for (const name of ['Not this one', 'Never “Moscow” on', 'Never “Moscow” anywhere', 'Always'])
      expect(await click(name)).toMatchObject({ found: true });
    await pause(500);
    expect(await notice(page)).toBe('');
    await expectMarked(page, all);
  });

  const asMany = Array.from({ length: 5_000 }, (_, at) => ({ kind: 'never', entity: 'nobody', form: `Nobody ${at}` }));

  it.each([
    ['cannot be saved', { version: 99, list: [] }, 'This could not be saved'],
    ['are more than are kept', { version: 1, list: asMany }, 'No more corrections can be kept'],
  ])('that %s say so in the card, and change nothing', async (_what, stored, says) => {
    const own = await session.extensionPage('popup/popup.html');
    await own.evaluate((corrections) => (globalThis as unknown as ChromeLike).chrome.storage.local.set({ corrections }), stored);
    await own.close();
    session.site.page('/failed', moscow);
    const page = await open('/failed');
    await mouse.open(page, 'moscow', 'Moscow');
    await mouse.press(page, 'Why this mark?');
    await mouse.press(page, 'Never “Moscow” anywhere');
    const alert = () =>
      page.evaluate(() => document.querySelector('[popover]')?.shadowRoot?.querySelector('.why-panel [role=alert]')?.textContent ?? '');
    await until(alert, (text) => text.startsWith(says), 'word of the failure');
    await picture(session, page, 'correction-failed');
    await expectMarked(page, all);
  });
});
