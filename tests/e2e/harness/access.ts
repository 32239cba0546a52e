import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import type { ChromeLike, Session } from './session.ts';

type Manifest = {
  permissions: string[];
  storage?: object;
  optional_host_permissions?: string[];
  host_permissions?: string[];
  version: string;
};

/** The test build with the product's own manifest, in a folder of its own: no access before it is given. `change` may spoil it further. */
export async function productBuild(change: (manifest: Manifest) => object = (manifest) => manifest): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'backgrounder-access-'));
  await cp(resolve('dist-test'), dist, { recursive: true });
  await writeManifest(dist, change);
  return dist;
}

/** Writes the manifest of such a build anew. */
async function writeManifest(dist: string, change: (manifest: Manifest) => object): Promise<void> {
  const { version } = JSON.parse(await readFile(resolve('dist-test/manifest.json'), 'utf8')) as Manifest;
  const manifest = JSON.parse(await readFile(resolve('manifest.json'), 'utf8')) as Manifest;
  await writeFile(join(dist, 'manifest.json'), JSON.stringify(change({ ...manifest, version })));
}

export const removeBuild = (dist: string): Promise<void> => rm(dist, { recursive: true, force: true });

/** Firefox answers its question with yes where nobody is there to ask. */
export const saysYes = { 'extensions.webextOptionalPermissionPrompts': false };

/** Has Chromium answer its question with yes from now on: it asks nothing that was granted in its own pages before. */
export async function sayYes(session: Session): Promise<void> {
  if (session.kind === 'firefox') return;
  await inExtensionsPage(session, (id) => {
    const { chrome } = globalThis as unknown as Developer;
    return chrome.developerPrivate.addHostPermission(id, '<all_urls>');
  });
}

/** Takes all access away in the browser's own pages, as a person may there. */
export async function withholdAccess(session: Session): Promise<void> {
  if (session.kind === 'chromium') {
    await inExtensionsPage(session, (extensionId) => {
      const { chrome } = globalThis as unknown as Developer;
      return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    });
    return;
  }
  await session.inFirefox(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${session.extensionId}');
    const { origins } = await ExtensionPermissions.get('${session.extensionId}');
    await ExtensionPermissions.remove('${session.extensionId}', { permissions: [], origins }, extension);
  })()`);
}

/** What Chromium's own page of extensions can do. */
export type Developer = {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, origin: string): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; hostAccess?: string; incognitoAccess?: boolean }): Promise<void>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    };
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
};

/** Runs a function that stands alone in Chromium's own page of extensions. */
export async function inExtensionsPage(session: Session, act: (id: string) => Promise<void>): Promise<void> {
  const page = await session.open('chrome://extensions/');
  await page.evaluate(act, session.extensionId);
  await page.close();
}

/** Presses the extension's icon over the page, which lets the extension into it; gives the popup where it can be reached (Chromium). */
export async function pressIcon(session: Session, page: Page): Promise<Page | undefined> {
  await page.bringToFront();
  if (session.kind === 'firefox') {
    await session.inFirefox(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${session.extensionId}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
    return undefined;
  }
  const extension = (await session.browser.extensions()).get(session.extensionId);
  if (!extension) throw new Error('The extension is not there');
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((each) => each.url().startsWith(session.extensionUrl('popup/popup.html')));
  return target.asPage();
}

/** What the browser has granted, as the extension hears it. */
export async function grantedOrigins(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeLike & {
      chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
    };
    return ((await chrome.permissions.getAll()).origins ?? []).sort();
  });
}
