import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { Site } from '../harness/site.ts';
import { expectMarked } from './browser-page.ts';
import { mouse, notice, panel, until } from './correcting.ts';

const body = `<!doctype html><html lang="en"><title>Kept</title><body style="padding:24px;font:18px/1.6 serif">
<p>A letter from Moscow reached Herat.</p>`;

/** Firefox takes an extension installed for a test away when it closes; these keep what it stored. */
const prefs = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

describe.each(browsers)('a correction in %s', (kind) => {
  it('holds when the browser is started again', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
    const site = await new Site().start();
    const url = site.page('/kept', body);
    const first = await Session.start(kind, { profile, site, prefs });
    const page = await first.open(url);
    await mouse.open(page, 'moscow', 'Moscow');
    await mouse.press(page, 'Why this mark?');
    await mouse.press(page, 'Never “Moscow” on');
    await until(() => notice(page), Boolean, 'notice');
    await expectMarked(page, ['Herat']);
    await first.stop();

    const second = await Session.start(kind, { profile, site, prefs });
    await expectMarked(await second.open(url), ['Herat']);
    await expectMarked(await second.open(site.url('/kept', 'other')), ['Herat', 'Moscow']);
    await second.stop();
    await site.stop();
    await rm(profile, { recursive: true, force: true });
    // Two starts of a browser on a busy machine.
  }, 120_000);
});

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

describe('a private window in chromium', () => {
  it('is not offered what would tell where it was', async () => {
    const session = await Session.start('chromium');
    const own = await session.browser.newPage();
    await own.goto('chrome://extensions');
    await own.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as Extensions).chrome;
      // Else an extension from a folder is switched off by the change.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, session.extensionId);
    await own.close();
    // The browser loads the extension anew.
    await until(
      () =>
        session.ready().then(
          () => true,
          () => false,
        ),
      Boolean,
      'extension let into private windows',
    );
    const url = session.site.page('/private', body);
    const popup = await session.extensionPage('popup/popup.html');
    // The driver's own contexts are private to themselves: the extension is given no tab of theirs.
    await popup.evaluate((wanted) => (globalThis as unknown as Extensions).chrome.windows.create({ incognito: true, url: wanted }), url);
    const page = await (await session.browser.waitForTarget((target) => target.url() === url)).asPage();
    await page.setViewport({ width: 1000, height: 700 });
    await mouse.open(page, 'moscow', 'Moscow');
    await mouse.press(page, 'Why this mark?');
    const text = await until(() => panel(page), Boolean, 'panel');
    expect(text).toMatch(/Is it wrong\?Never “Moscow” anywhereAlways mark “Moscow”/);
    await mouse.press(page, 'Never “Moscow” anywhere');
    await until(() => notice(page), Boolean, 'notice');
    await expectMarked(page, ['Herat']);
    await session.stop();
  });
});
