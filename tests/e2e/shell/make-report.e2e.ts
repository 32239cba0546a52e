import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { axeFaults, openSample, press, tabUrls, until, words } from './sample.ts';

const artifacts = 'artifacts/popup';
const make = 'Make this page a report';

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

  const library = (rest: string) => session.extensionUrl(`library/library.html${rest}`);
  const opened = (url: string) =>
    until(
      () => tabUrls(session),
      (urls) => urls.includes(url),
    );

  it('is the last thing in the popup of a page with mentions, and opens the library for that tab', async () => {
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    const id = await session.tabId(page.url());
    const popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => words(popup),
      (text) => text.includes(make),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-make-last.png`, fullPage: true });
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, make);
    await opened(library(`#make=${id}`));
  });

  it('is offered first where the page names nothing', async () => {
    const page = await session.open(session.site.page('/quiet', '<!doctype html><title>Quiet</title><p>Nothing to see.</p>'));
    const popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => words(popup),
      (text) => text.includes('are then shown on other pages'),
    );
    await popup.screenshot({ path: `${artifacts}/${kind}-make-first.png` });
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, make);
    const id = await session.tabId(page.url());
    await opened(library(`#make=${id}`));
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
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    const id = await session.tabId(page.url());
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
    for (const [item, rest] of [
      ['make-page', ''],
      ['make-selection', '&selection'],
    ] as const) {
      await choose(item);
      const url = session.extensionUrl(`library/library.html#make=${id}${rest}`);
      await until(
        () => tabUrls(session),
        (urls) => urls.includes(url),
      );
    }
    await session.stop();
  });
});
