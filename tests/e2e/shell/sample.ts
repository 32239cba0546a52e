import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { pause, waitForMark } from '../harness/page.ts';
import type { ChromeLike, Session } from '../harness/session.ts';

const gap = '<div style="height:1500px"></div>';

/** A long page: Kabul three times, Herat twice, Moscow once, far apart. */
const samplePage = `<!doctype html><html lang="en"><title>Sample</title>
<p>The road from Kabul was open.</p>${gap}
<p>In Herat the market was full; traders from Kabul came late.</p>${gap}
<p>A letter from Moscow reached Herat, and then Kabul.</p>${gap}`;

/** Puts the sample page up and opens it. */
export function openSample(session: Session, path = '/sample'): Promise<Page> {
  return session.open(session.site.page(path, samplePage));
}

/** Opens the sample page, and the popup of it in a tab, which lists what the page names. */
export async function openSampleAndPopup(session: Session): Promise<{ page: Page; popup: Page }> {
  const page = await openSample(session);
  await waitForMark(page, 'Kabul');
  const popup = await session.popupFor(page);
  await popup.setViewport({ width: 400, height: 600 });
  await until(
    () => rows(popup),
    (list) => list.length === 3,
  );
  return { page, popup };
}

/** All words that a page of ours shows, one space between, without the marks that set names apart. */
export async function words(page: Page): Promise<string> {
  return (await texts(page, 'body')).join(' ').replace(/[\u2068\u2069]/g, '');
}

/** The rows of the popup's list: label, count. */
export function rows(popup: Page): Promise<string[]> {
  return texts(popup, '.row');
}

/** The words in each element that fits the selector. */
function texts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
        return found.join(' ').replace(/\s+/g, ' ').trim();
      }),
    selector,
  );
}

/** Asks again until `ask` gives something that `suits`; throws with the last answer after eight seconds. */
export async function until<T>(ask: () => Promise<T>, suits: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 8000;
  for (;;) {
    const value = await ask();
    if (suits(value)) return value;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(value)}`);
    await pause(50);
  }
}

/** Presses the first button of a page of ours whose accessible name, or else words, begin so; waits for it while the page changes. */
export async function press(page: Page, name: string): Promise<void> {
  const deadline = Date.now() + 3000;
  let button = await buttonOf(page, name);
  for (; !button && Date.now() < deadline; button = await buttonOf(page, name)) await pause(50);
  if (!button) throw new Error(`No button “${name}” in: ${await words(page)}`);
  // Puppeteer's own click waits for animation frames, which a tab behind another one has none of.
  await button.evaluate((element) => (element as HTMLElement).click());
}

/** Found in one go: between two questions a page may put a button in before it. */
async function buttonOf(page: Page, name: string) {
  const found = await page.evaluateHandle((wanted) => {
    const textOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const parts: string[] = [];
      while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    };
    const buttons = [...document.querySelectorAll('button')];
    return buttons.find((button) => (button.getAttribute('aria-label') ?? textOf(button)).startsWith(wanted)) ?? null;
  }, name);
  return found.asElement() ?? undefined;
}

/** The addresses of all open tabs. */
export async function tabUrls(session: Session): Promise<string[]> {
  const own = await session.extensionPage('popup/popup.html');
  const tabs = await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.tabs.query({}));
  await own.close();
  return tabs.map(({ url }) => url ?? '');
}

/** Closes every tab whose address has these words: of one that was loaded again the driver may know no address. */
export async function closeTabs(session: Session, words: string): Promise<void> {
  const own = await session.extensionPage('popup/popup.html');
  await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ChromeLike).chrome;
    const ids = (await tabs.query({})).flatMap(({ id, url }) => (id !== undefined && url?.includes(wanted) ? [id] : []));
    await tabs.remove(ids);
  }, words);
  await own.close();
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page of ours, light and dark, in words. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource);
  const faults: string[] = [];
  for (const scheme of ['light', 'dark']) {
    faults.push(
      ...(await page.evaluate(async (scheme) => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        const themed = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.card')];
        for (const element of themed) element.style.colorScheme = scheme;
        const { violations } = await axe.run();
        for (const element of themed) element.style.colorScheme = '';
        return violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
      }, scheme)),
    );
  }
  return faults;
}

/** The text on the badge of the tab that shows this page. */
export async function badge(session: Session, page: Page): Promise<string> {
  const tabId = await session.tabId(page.url());
  const own = await session.extensionPage('popup/popup.html');
  const text = await own.evaluate((id) => (globalThis as unknown as ChromeLike).chrome.action.getBadgeText({ tabId: id }), tabId);
  await own.close();
  return text;
}
