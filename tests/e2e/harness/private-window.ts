import type { Page } from 'puppeteer';
import { until } from '../page/correcting.ts';
import { chromeScope } from './firefox-scope.ts';
import type { Session } from './session.ts';

/** What Chromium's own page of extensions can do, where a reader lets one into private windows. */
type Extensions = {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
    windows: { create(wanted: { incognito: boolean; url: string }): Promise<unknown> };
  };
};

/** What Firefox's own window can do. */
type Firefox = {
  ChromeUtils: { importESModule(url: string): Readonly<Record<string, never>> };
  WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };
  OpenBrowserWindow(how: { private: boolean }): unknown;
};

/** Lets the extension into private windows, as its reader may, and opens a page in one. */
export async function openPrivate(session: Session, url: string): Promise<Page> {
  await (session.kind === 'chromium' ? letInChromium(session) : letInFirefox(session));
  // The browser loads the extension anew.
  const isReady = () =>
    session.ready().then(
      () => true,
      () => false,
    );
  await until(isReady, Boolean, 'extension let into private windows');
  const page = await (session.kind === 'chromium' ? openInChromium(session, url) : openInFirefox(session, url));
  await page.setViewport({ width: 1000, height: 700 });
  return page;
}

async function letInChromium({ browser, extensionId }: Session): Promise<void> {
  const own = await browser.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Extensions).chrome;
    // Else an extension from a folder is switched off by the change.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
  await own.close();
}

async function openInChromium(session: Session, url: string): Promise<Page> {
  const popup = await session.extensionPage('popup/popup.html');
  // The driver's own contexts are private to themselves: the extension is given no tab of theirs.
  await popup.evaluate((wanted) => (globalThis as unknown as Extensions).chrome.windows.create({ incognito: true, url: wanted }), url);
  await popup.close();
  return (await session.browser.waitForTarget((target) => target.url() === url)).asPage();
}

async function letInFirefox(session: Session): Promise<void> {
  await chromeScope(
    session,
    async (id) => {
      const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Firefox;
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs') as unknown as {
        ExtensionPermissions: { add(id: string, more: object, extension: unknown): Promise<void> };
      };
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
        AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
      };
      const more = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(id, more, WebExtensionPolicy.getByID(id).extension);
      await (await AddonManager.getAddonByID(id)).reload();
    },
    session.extensionId,
  );
}

async function openInFirefox(session: Session, url: string): Promise<Page> {
  await chromeScope(session, () => void (globalThis as unknown as Firefox).OpenBrowserWindow({ private: true }));
  const target = await session.browser.waitForTarget((each) => each.url() === 'about:privatebrowsing');
  const page = await target.asPage();
  await page.goto(url);
  return page;
}
