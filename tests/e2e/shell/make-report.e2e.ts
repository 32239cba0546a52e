import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { axeFaults, press, tabUrls, until, words } from './sample.ts';

const artifacts = 'artifacts/popup';
const make = 'Make this page a report';

const sentence = 'The cat sat by the window and watched the rain, and nobody in the house had anything better to do that day. ';
/** An article that names nothing. */
const quiet = `<!doctype html><html lang="en"><title>Quiet</title><article><h1>Quiet</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article>`;

function reviewsOpen(session: Session, count: number): Promise<string[]> {
  return until(
    () => tabUrls(session),
    (urls) => urls.filter((url) => url.startsWith(session.extensionUrl('library/review.html#'))).length === count,
  );
}

type Menus = {
  readonly chrome: {
    readonly contextMenus: {
      update(id: string, change: object): Promise<void>;
      readonly onClicked: { dispatch(info: object, tab: object): void };
    };
  };
};

describe.each(browsers)('“Make this page a report” in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  /** So many drafts wait to be looked through, each in a tab. */
  const reviewed = (count: number) => reviewsOpen(session, count);

  it('stands behind what a page names in its popup, and opens the library for that tab', async () => {
    const page = await session.open(session.site.url('/own-reports/flood-report.html'));
    await waitForMark(page, 'Tajikistan');
    const popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => words(popup),
      (text) => text.includes(make),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-make-behind.png`, fullPage: true });
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, make);
    await reviewed(1);
  });

  it('is offered first where the page names nothing', async () => {
    const page = await session.open(session.site.page('/quiet', quiet));
    const popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => words(popup),
      (text) => text.includes('are then shown on other pages'),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-make-first.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, make);
    await reviewed(2);
  });

  it('is in the menu of the page and of what is selected, each once', async () => {
    const own = await session.extensionPage('popup/popup.html');
    const isThere = (id: string) =>
      own.evaluate(async (item) => {
        const { contextMenus } = (globalThis as unknown as Menus).chrome;
        // Nothing is changed; one that is not there is refused.
        return contextMenus.update(item, {}).then(
          () => true,
          () => false,
        );
      }, id);
    expect(await Promise.all(['make-page', 'make-selection', 'make-nothing'].map(isThere))).toEqual([true, true, false]);
    await own.close();
  });
});

describe('a press in the menu, chromium', () => {
  it('opens the library for the tab, and for what is selected in it', async () => {
    const session = await Session.start('chromium');
    const page = await session.open(session.site.url('/own-reports/flood-report.html'));
    await waitForMark(page, 'Tajikistan');
    const worker = await session.worker();
    const choose = (menuItemId: string) =>
      worker.evaluate(
        async (item, url) => {
          const { chrome } = globalThis as unknown as Menus & ChromeLike;
          const tab = (await chrome.tabs.query({})).find((each) => each.url === url) ?? {};
          chrome.contextMenus.onClicked.dispatch({ menuItemId: item }, tab);
        },
        menuItemId,
        page.url(),
      );
    await choose('make-page');
    await reviewsOpen(session, 1);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll('article p')[2] as Element));
    await choose('make-selection');
    await reviewsOpen(session, 2);
    await session.stop();
  });
});
