import type { Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';
import { press, until, words } from '../shell/sample.ts';

/** Waits until a page of the extension says all of these words. */
export function says(page: Page, ...parts: readonly string[]): Promise<string> {
  return until(
    () => words(page),
    (shown) => parts.every((part) => shown.includes(part)),
  );
}

/** The extension's library, opened in a tab of its own. */
export async function openLibrary(session: Session, rest = ''): Promise<Page> {
  const page = await session.extensionPage(`library/library.html${rest}`);
  await page.setViewport({ width: 1200, height: 900 });
  await page.bringToFront();
  return page;
}

/** Has a page that is open in a tab made a report, and waits until its draft is there to be looked through. */
export async function reviewOf(session: Session, page: Page): Promise<Page> {
  const library = await openLibrary(session, `#make=${await session.tabId(page.url())}`);
  await library.waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 15_000 });
  await says(library, 'Check the report', 'Save to library');
  return library;
}

/** Saves the draft that a page shows, and waits for the report in the library. */
export async function save(page: Page): Promise<void> {
  await press(page, 'Save to library');
  await page.waitForFunction(() => location.pathname.endsWith('/library.html') && location.hash.startsWith('#report='), {
    polling: 50,
    timeout: 15_000,
  });
}

/** Drops files on a page of the extension, as from the desktop. */
export function drop(
  page: Page,
  ...files: readonly { readonly name: string; readonly type?: string; readonly text: string }[]
): Promise<void> {
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type = '', text } of given) dataTransfer.items.add(new File([text], name, { type }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.querySelector('h1')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}

/** What a page has the browser save as a file when `act` is done: its name and text. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { saved?: Promise<{ name: string; text: string }> };
    world.saved = new Promise((resolve) => {
      const make = URL.createObjectURL;
      const click = HTMLAnchorElement.prototype.click;
      let blob: Blob | undefined;
      URL.createObjectURL = (given: Blob) => {
        blob = given;
        return make.call(URL, given);
      };
      // The browser itself is kept from saving: a test leaves no files behind.
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
        void blob?.text().then((text) => resolve({ name: this.download, text }));
      };
    });
  });
  await act();
  return page.evaluate(() => (globalThis as unknown as { saved: Promise<{ name: string; text: string }> }).saved);
}

/** The titles of the reports in the library, in its order. */
export function titles(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.row .title')].map((each) => each.textContent ?? ''));
}
