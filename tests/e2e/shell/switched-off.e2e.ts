import { afterEach, describe, expect, it } from 'vitest';
import { type Developer, inExtensionsPage } from '../harness/access.ts';
import { marks, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { openSample, rows, until } from './sample.ts';

/** Switches the extension off or on, as a reader may in the browser's own page of extensions. */
async function setEnabled(session: Session, isOn: boolean): Promise<void> {
  if (session.kind === 'firefox') {
    await session.inFirefox(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${session.extensionId}');
      await addon.${isOn ? 'enable' : 'disable'}();
    })()`);
    return;
  }
  // Else Chromium keeps an extension from a folder off.
  await inExtensionsPage(session, () =>
    (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const act = isOn
    ? (id: string) => (globalThis as unknown as Developer).chrome.management.setEnabled(id, true)
    : (id: string) => (globalThis as unknown as Developer).chrome.management.setEnabled(id, false);
  await inExtensionsPage(session, act);
}

describe.each(browsers)('%s', (kind) => {
  let session: Session;
  afterEach(() => session.stop());

  it('switches the extension off under an open page and on again: the page has no fault, and all is as it was', async () => {
    session = await Session.start(kind);
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    const before = (await marks(page)).map(({ text }) => text);
    await rest(page, 'Kabul');
    await waitForCard(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));

    await setEnabled(session, false);
    await page.bringToFront();
    await page.mouse.move(985, 690);
    await page.evaluate(() => scrollTo(0, 200));
    await page.evaluate(() => scrollTo(0, 0));
    await rest(page, 'Kabul').catch(() => undefined);
    expect(faults).toEqual([]);

    await setEnabled(session, true);
    await session.ready();
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'Kabul');
    expect((await marks(page)).map(({ text }) => text)).toEqual(before);
    await page.mouse.move(985, 690);
    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
  });

  it('lets go of a tab and brings it back: it is read again, and the popup tells what it names', async () => {
    session = await Session.start(kind);
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    const url = page.url();
    const own = await session.extensionPage('popup/popup.html');
    // The browser may give it another id, and the driver loses sight of it.
    const tab = () =>
      own.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: Discarding };
        const found = (await chrome.tabs.query({})).find((each) => each.url === wanted);
        return { ...found, badge: found?.id === undefined ? '' : await chrome.action.getBadgeText({ tabId: found.id }) };
      }, url);
    const { id = -1, badge } = await until(tab, (each) => each.badge !== '');
    await own.evaluate((which) => (globalThis as unknown as { chrome: Discarding }).chrome.tabs.discard(which), id);
    const gone = await until(tab, ({ discarded }) => discarded === true);
    await own.evaluate(
      (which) => (globalThis as unknown as { chrome: Discarding }).chrome.tabs.update(which, { active: true }),
      gone.id ?? -1,
    );
    const back = await until(tab, ({ discarded, badge: now }) => discarded === false && now === badge);
    const popup = await session.extensionPage(`popup/popup.html?tab=${back.id}`);
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
  });
});

type Discarding = {
  readonly tabs: {
    discard(id: number): Promise<unknown>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
    query(filter: object): Promise<{ readonly id?: number; readonly url?: string; readonly discarded?: boolean }[]>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};
