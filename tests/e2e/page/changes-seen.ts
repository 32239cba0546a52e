import type { Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';

type Watch = { readonly records: string[]; readonly roots: ShadowRoot[]; before: string };

/** What went wrong in a page's console, from the extension or not. */
export type Complaints = { readonly errors: string[] };

/** Opens a page that writes down each change of its document and shadow roots from the moment it is parsed, and what its console says. */
export async function openWatched(
  session: Session,
  url: string,
  waitUntil: 'load' | 'domcontentloaded' = 'load',
): Promise<{ page: Page; complaints: Complaints }> {
  const page = await session.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error instanceof Error ? `${error.message} ${error.stack}` : String(error)}`));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url ?? ''}`;
    if (message.type() === 'error' || text.includes('-extension:')) errors.push(text);
  });
  await page.setViewport({ width: 1000, height: 700 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil });
  return { page, complaints: { errors } };
}

/** Every change seen since the page was parsed, and whether its markup is now another. */
export function changesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (globalThis as unknown as { watched: Watch & { markup(): string; take(): void } }).watched;
    seen.take();
    return seen.markup() === seen.before ? seen.records : [...seen.records, 'the markup is another'];
  });
}

/** Forgets what has been seen so far: the page's own doing. */
export function startAfresh(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = (globalThis as unknown as { watched: Watch & { markup(): string; take(): void } }).watched;
    seen.take();
    seen.records.length = 0;
    seen.before = seen.markup();
  });
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const records: string[] = [];
  const roots: ShadowRoot[] = [];
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  const note = (list: MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of list) {
      const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName).join(' ');
      records.push(`${type} of ${target.nodeName} ${attributeName ?? nodes}`);
    }
  };
  const observer = new MutationObserver(note);
  const markup = () =>
    [document.documentElement, ...roots].map((root) => (root instanceof Element ? root.outerHTML : root.innerHTML)).join('\n');
  const seen = { records, roots, before: '', markup, take: () => note(observer.takeRecords()) };
  Object.assign(globalThis, { watched: seen });
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    observer.observe(root, options);
    return root;
  };
  document.addEventListener('DOMContentLoaded', () => {
    observer.observe(document, options);
    seen.before = markup();
  });
}
