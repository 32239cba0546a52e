import type { Page } from 'puppeteer';
import { defaultSettings, storedSettings } from '../../../src/settings.ts';
import { pause } from '../harness/page.ts';
import type { ChromeLike } from '../harness/session.ts';
import type { Action } from './action.ts';
import type { Reader } from './reader.ts';

const reportSwitch = '.row [role="switch"]';

/** What a reader does in the extension's own pages. */
export const ownActions: readonly Action[] = [
  {
    name: 'open the popup and search',
    weight: 0.4,
    run: (reader) =>
      inPopup(reader, async (popup) => {
        const words = reader.pick(['kab', 'тадж', 'customs', 'zzz', 'herat']) ?? 'kab';
        // Where no report is in use there is nothing to search.
        if (await popup.$('input')) await popup.type('input', words);
        await pressSome(reader, popup, '.row button, .row-name');
      }),
  },
  {
    name: 'go to a mention from the popup',
    weight: 0.6,
    run: (reader) =>
      inPopup(reader, (popup) => pressSome(reader, popup, '[aria-label^="Next mention"], [aria-label^="Previous mention"], .strip')),
  },
  {
    name: 'press anything in the popup',
    weight: 0.4,
    run: (reader) => inPopup(reader, (popup) => pressSome(reader, popup, 'main button, .dated button')),
  },
  {
    name: 'switch the site off and on',
    weight: 0.6,
    run: (reader) =>
      inPopup(reader, async (popup) => {
        for (let turn = 0; turn < 2; turn++) {
          await pressSome(reader, popup, '.switches [role="switch"]:first-child, .switches input');
          await pause(60);
        }
      }),
  },
  {
    name: 'change the settings',
    weight: 0.4,
    run: (reader) =>
      ours(reader, 'library/settings.html', async (page) => {
        for (let turn = 0; turn < 3; turn++) await pressSome(reader, page, '[role="switch"], [type="radio"], .line button');
      }),
  },
  {
    name: 'search the library',
    weight: 0.4,
    run: (reader) =>
      ours(reader, 'library/library.html', async (page) => {
        await shown(page, '.search-field');
        await page.type('.search-field', reader.pick(['customs', 'قندوز', 'taliban']) ?? 'taliban');
        await pressSome(reader, page, '.found a, .found button');
      }),
  },
  {
    name: 'read in the library',
    weight: 0.4,
    run: (reader) =>
      ours(reader, 'library/library.html', async (page) => {
        await shown(page, 'a.title');
        await page.$eval('a.title', (link) => (link as HTMLElement).click());
        await shown(page, '.text');
        await pressSome(reader, page, '.text [role="button"], .text button');
        await pressSome(reader, page, 'main button, a[href^="#"]');
        await pause(150);
        // Who presses anything may remove the report, and would want it again.
        await page.evaluate(bringBack);
        await pause(150);
      }),
  },
  {
    name: 'switch a report off and on',
    weight: 0.4,
    run: (reader) =>
      ours(reader, 'library/library.html', async (page) => {
        for (let turn = 0; turn < 2; turn++) {
          await shown(page, reportSwitch);
          await page.$eval(reportSwitch, (each) => (each as HTMLElement).click());
          await pause(150);
        }
      }),
  },
  { name: 'import a text and discard the draft', weight: 0.3, run: importAndDiscard },
];

/** Puts settings, corrections, reports and drafts back to what they were at first. */
export async function restore(reader: Reader): Promise<void> {
  await reader.visit('popup/popup.html', async (page) => {
    await page.evaluate(
      async (settings) => {
        const { local } = (globalThis as unknown as ChromeLike).chrome.storage;
        await local.set({ settings, corrections: { version: 1, list: [] } });
      },
      storedSettings({ ...defaultSettings, patience: 'quick' }),
    );
  });
  let drafts: readonly string[] = [];
  await reader.visit('library/library.html', async (page) => {
    await shown(page, `${reportSwitch}, details .line button`);
    await page.evaluate(bringBack);
    await shown(page, reportSwitch);
    await page.$$eval(`${reportSwitch}[aria-checked="false"]`, (all) => {
      for (const each of all) (each as HTMLElement).click();
    });
    await pause(150);
    drafts = await page.$$eval('.drafts a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  });
  for (const draft of drafts) await reader.visit(`library/${draft}`, discard);
}

/** Runs in the library: takes every report back that was removed. */
function bringBack(): void {
  for (const button of document.querySelectorAll<HTMLElement>('details .line button')) button.click();
}

/** The popup of the tab in front. */
async function inPopup(reader: Reader, use: (page: Page) => Promise<unknown>): Promise<boolean> {
  const url = reader.front.url();
  return ours(reader, 'popup/popup.html', async (probe) => {
    const id = await probe.evaluate(async (wanted) => {
      const tabs = await (globalThis as unknown as ChromeLike).chrome.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url);
    // A page may have gone on meanwhile.
    if (id === undefined) return;
    await probe.goto(reader.session.extensionUrl(`popup/popup.html?tab=${id}`), {
      waitUntil: reader.session.kind === 'firefox' ? [] : 'load',
    });
    await shown(probe, 'main');
    await pause(60);
    await use(probe);
  });
}

/** Waits for a part of a page of ours; says what is there in its place. */
async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 10_000 }).catch(async () => {
    throw new Error(`no ${selector}, but: ${await page.evaluate(() => document.body.textContent?.slice(0, 300))}`);
  });
}

async function ours(reader: Reader, path: string, use: (page: Page) => Promise<unknown>): Promise<boolean> {
  await reader.visit(path, use);
  return true;
}

/** Presses one of the elements that fit, where there is one. */
async function pressSome(reader: Reader, page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (wanted, at) => {
      const all = document.querySelectorAll<HTMLElement>(wanted);
      all[at % Math.max(1, all.length)]?.click();
    },
    selector,
    reader.below(1000),
  );
  await pause(40);
}

async function importAndDiscard(reader: Reader): Promise<boolean> {
  await reader.visit('library/library.html', async (page) => {
    await pressNamed(page, 'Paste a text');
    await page.waitForSelector('.paste textarea');
    await page.type('.paste textarea', `Day ${reader.below(100)}. The Taliban were in Kabul on 3 July 2021.`);
    await pressNamed(page, 'Make it a report');
    await page.waitForFunction(() => location.pathname.endsWith('review.html'), { polling: 50, timeout: 15_000 });
    await discard(page);
  });
  return true;
}

async function discard(page: Page): Promise<void> {
  await pressNamed(page, 'Discard');
  await page.waitForFunction(() => document.body.textContent?.includes('The draft is discarded'), { polling: 50, timeout: 10_000 });
}

function pressNamed(page: Page, name: string): Promise<unknown> {
  const press = (wanted: string) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted && !each.disabled);
    button?.click();
    return button !== undefined;
  };
  return page.waitForFunction(press, { polling: 50, timeout: 10_000 }, name);
}
