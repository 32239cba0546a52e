import type { Page } from 'puppeteer';
import { until } from '../page/correcting.ts';
import { type Developer, inExtensionsPage } from './access.ts';
import type { Session } from './session.ts';

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

const letInChromium = (session: Session) =>
  inExtensionsPage(session, async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Developer).chrome;
    // Else an extension from a folder is switched off by the change.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  });

async function openInChromium(session: Session, url: string): Promise<Page> {
  const popup = await session.extensionPage('popup/popup.html');
  // The driver's own contexts are private to themselves: the extension is given no tab of theirs.
  await popup.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(how: object): Promise<unknown> } } };
    return chrome.windows.create({ incognito: true, url: wanted });
  }, url);
  await popup.close();
  return (await session.browser.waitForTarget((target) => target.url() === url)).asPage();
}

const letInFirefox = (session: Session) =>
  session.inFirefox(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${session.extensionId}');
    await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    await (await AddonManager.getAddonByID(extension.id)).reload();
  })()`);

async function openInFirefox(session: Session, url: string): Promise<Page> {
  await session.inFirefox('void OpenBrowserWindow({ private: true })');
  const page = await (await session.browser.waitForTarget((each) => each.url() === 'about:privatebrowsing')).asPage();
  await page.goto(url);
  return page;
}
