import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantedOrigins, pressIcon, productBuild, removeBuild, saysYes, sayYes, withholdAccess } from '../harness/access.ts';
import { marks, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { axeFaults, until, words } from './sample.ts';

const story = (more = '') => `<!doctype html><title>Story</title><p>The road from Kabul was open.</p>${more}`;
const framed = story('<iframe src="/inner"></iframe><iframe srcdoc="<p>Herat was calm.</p>"></iframe>');

/** The product's manifest, in the test build: nothing is granted before it is asked for, and the browser's question is answered with yes. */
describe.each(browsers)('where it reads, %s', (kind) => {
  let dist: string;
  let session: Session;
  let own: Page;
  let page: Page;
  let other: Page;
  let popup: Page;
  const count = (which: Page) => marks(which).then((list) => list.length);
  const none = (which: Page) =>
    until(
      () => count(which),
      (number) => number === 0,
    );
  const origins = () => grantedOrigins(own);
  /** Where the browser runs our scripts by itself: a page outside of it cannot be read, however long one waits. */
  const registered = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
      };
      return [...new Set((await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches))].sort();
    });
  const isRegistered = (...matches: string[]) => until(registered, (list) => list.join() === matches.join());
  /** A real press: the browser takes its question from nothing else. */
  const press = async (which: Page, selector: string, at = 0) => {
    await which.bringToFront();
    await (await which.$$(selector))[at]?.click();
  };
  const choose = (which: Page, at: 0 | 1 | 2) => press(which, '.access-option', at);
  const saysReach = (name: string) =>
    until(
      () => words(popup),
      (text) => text.includes(`Where it reads ${name}`),
    );

  beforeAll(async () => {
    dist = await productBuild();
    session = await Session.start(kind, { dist, prefs: saysYes });
    await sayYes(session);
    session.site.page('/inner', '<!doctype html><p>In Herat the market was full.</p>');
    session.site.page('/story', framed);
    own = await session.extensionPage('library/settings.html');
    page = await session.open(session.site.url('/story', 'plain'));
    other = await session.open(session.site.url('/story', 'other'));
  });
  afterAll(async () => {
    await session.stop();
    await removeBuild(dist);
  });

  it('is nowhere after a fresh install', async () => {
    expect(await origins()).toEqual([]);
    expect(await registered()).toEqual([]);
    expect([await count(page), await count(other)]).toEqual([0, 0]);
  });

  it('is the page in front when the icon is pressed, with all that belongs to it, until it is left', async () => {
    const seen = await pressIcon(session, page);
    await waitForMark(page, 'Kabul');
    if (seen)
      await until(
        () => words(seen),
        (text) => text.includes('This page only') && text.includes('Names: 2'),
      );
    await seen?.close();
    await page.bringToFront();
    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
    await page.keyboard.press('Escape');
    expect([await count(other), await origins(), await registered()]).toEqual([0, [], []]);
    await page.goto(session.site.url('/story?next', 'plain'));
    expect(await count(page)).toBe(0);
  });

  it('is every site once that is chosen on the welcome page: pages that are open at once, others as they come', async () => {
    const welcome = await session.extensionPage('library/welcome.html');
    await choose(welcome, 0);
    await until(
      () => words(welcome),
      (text) => text.includes('This holds now: On every site.'),
    );
    expect(await origins()).toEqual(['<all_urls>']);
    await isRegistered('<all_urls>');
    for (const each of [page, other]) {
      await each.bringToFront();
      await waitForMark(each, 'Kabul');
    }
    await other.reload();
    await waitForMark(other, 'Kabul');
    await welcome.close();
  });

  it('is nowhere again when that is given up in the popup: what is open forgets at once', async () => {
    popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    await saysReach('On every site');
    await press(popup, '.access-line');
    await choose(popup, 1);
    await until(
      () => words(popup),
      (text) => text.includes('No site is chosen yet.'),
    );
    await Promise.all([none(page), none(other), isRegistered()]);
    expect(await axeFaults(popup)).toEqual([]);
  });

  it('is a chosen site, with its subdomains and frames, and no other', async () => {
    await press(popup, '.switch');
    await saysReach('On sites you choose');
    expect(await origins()).toEqual(['*://*.news.test/*']);
    await isRegistered('*://*.news.test/*');
    await page.bringToFront();
    await waitForMark(page, 'Kabul');
    const below = await session.open(session.site.url('/story', 'below'));
    await waitForMark(below, 'Kabul');
    for (const frame of below.frames().slice(1)) {
      await until(
        () => frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
        (size) => size > 0,
      );
    }
    await other.reload();
    expect(await count(other)).toBe(0);
    await below.close();
  });

  it('stays so when the extension is loaded anew', async () => {
    if (kind === 'chromium') await allowReload(session);
    await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.runtime.reload()).catch(() => undefined);
    own = (await until(
      () => session.extensionPage('library/settings.html').catch(() => undefined),
      (opened) => opened !== undefined,
    )) as Page;
    expect(await origins()).toEqual(['*://*.news.test/*']);
    await isRegistered('*://*.news.test/*');
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'Kabul');
    await other.reload();
    expect(await count(other)).toBe(0);
  });

  it('is nowhere when the browser’s own pages take the access away', async () => {
    await page.bringToFront();
    await waitForMark(page, 'Kabul');
    await withholdAccess(session);
    await until(origins, (list) => list.length === 0);
    await Promise.all([none(page), isRegistered()]);
    await page.reload();
    expect(await count(page)).toBe(0);
    popup = await session.extensionPage('popup/popup.html');
    await saysReach('Only where you press the icon');
  });
});

describe.each(browsers)('what an organisation has blocked, %s', (kind) => {
  it('is read nowhere, with access to every site, and the popup says who did it', async () => {
    const home = await mkdtemp(join(tmpdir(), 'backgrounder-home-'));
    const managed = { blockedSites: ['127.0.0.1'] };
    if (kind === 'firefox') await manageFirefox(home, managed);
    const session = await Session.start(kind, kind === 'firefox' ? { env: { HOME: home } } : {});
    const page = await session.open(session.site.page('/story', story()));
    // Chromium takes its policies from the system alone: here from what the worker copies of them.
    if (kind === 'chromium') {
      await waitForMark(page, 'Kabul');
      const own = await session.extensionPage('library/settings.html');
      await own.evaluate((managed) => (globalThis as unknown as ChromeLike).chrome.storage.local.set({ managed }), managed);
      await page.bringToFront();
    }
    await until(
      () => marks(page),
      (list) => list.length === 0,
    );
    const popup = await session.popupFor(page);
    await until(
      () => words(popup),
      (text) => text.includes('Your organisation has switched this off here.'),
    );
    const other = await session.open(session.site.url('/story', 'other'));
    await waitForMark(other, 'Kabul');
    await page.bringToFront();
    expect(await marks(page)).toEqual([]);
    await session.stop();
    await rm(home, { recursive: true, force: true });
  });
});

/** Manages the extension in Firefox by a file in the home folder, as on Linux an administrator may. */
async function manageFirefox(home: string, data: object): Promise<void> {
  const name = 'backgrounder@backgrounder.example';
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ name, description: 'test', type: 'storage', data }));
}

/** Manifests that lack them, in Chromium: what each opens is then shut. That it is open with it, the journeys above and all others show. */
describe('without a permission, chromium', () => {
  it('activeTab, a press of the icon lets nobody in; sites, none can be chosen; unlimitedStorage, no large library is kept', async () => {
    const dist = await productBuild(({ optional_host_permissions: _, ...manifest }) => ({
      ...manifest,
      permissions: manifest.permissions.filter((name) => name !== 'activeTab' && name !== 'unlimitedStorage'),
    }));
    const session = await Session.start('chromium', { dist });
    const page = await session.open(session.site.page('/story', story()));
    const seen = await pressIcon(session, page);
    if (!seen) throw new Error('No popup');
    await until(
      () => words(seen),
      (text) => text.includes('which lets no extension read it') || text.includes('does not let this extension read'),
    );
    expect(await marks(page)).toEqual([]);
    await seen.close();
    const welcome = await session.extensionPage('library/welcome.html');
    await welcome.bringToFront();
    await welcome.click('.access-option');
    await until(
      () => words(welcome),
      (text) => text.includes('The browser did not change this.'),
    );
    const put = (own: Page) =>
      own.evaluate(() => {
        const { chrome } = globalThis as unknown as ChromeLike;
        return chrome.storage.local.set({ large: 'x'.repeat(11_000_000) }).then(
          () => 'kept',
          (error: Error) => error.message,
        );
      });
    expect(await put(welcome)).toMatch(/quota/i);
    await session.stop();
    await removeBuild(dist);
  });

  it('contextMenus, scripting and storage, what they open is not there', async () => {
    const names = ['contextMenus', 'scripting', 'storage'];
    // Chrome gives `storage` to whoever names a schema for it.
    const without = await productBuild(({ storage: _, ...manifest }) => ({
      ...manifest,
      permissions: manifest.permissions.filter((name) => !names.includes(name)),
    }));
    const builds = [without, await productBuild()];
    const session = await Session.start('chromium', { bare: true });
    const there: string[][] = [];
    for (const build of builds) {
      const own = await session.open(`chrome-extension://${await session.browser.installExtension(build)}/library/settings.html`);
      there.push(
        await own.evaluate((wanted) => wanted.filter((name) => name in (globalThis as unknown as { chrome: object }).chrome), names),
      );
    }
    expect(there).toEqual([[], names]);
    await session.stop();
    await Promise.all(builds.map(removeBuild));
  });
});

async function allowReload(session: Session): Promise<void> {
  const page = await session.open('chrome://extensions/');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
    };
    return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}
