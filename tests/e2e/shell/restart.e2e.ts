import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { Site } from '../harness/site.ts';
import { openSample, press, rows, tabUrls, until, words } from './sample.ts';

/** Firefox takes an extension installed for a test away when it closes; these keep what it stored. */
const prefs = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

const stored = async (session: Session) => {
  const own = await session.extensionPage('popup/popup.html');
  const items = await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.storage.local.get());
  await own.close();
  return items;
};

/** Of names there are as many drawers as the report's length asks for. */
const isDrawer = (key: string) => /^names\.\d+$/.test(key);

describe.each(browsers)('the browser restarted, %s', (kind) => {
  it('still has the library and the switches, and still marks', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
    const site = await new Site().start();
    const first = await Session.start(kind, { profile, site, prefs });
    const page = await openSample(first);
    await waitForMark(page, 'Kabul');
    const popup = await first.popupFor(page);
    await press(popup, '127.0.0.1');
    await until(
      () => words(popup),
      (text) => text.includes('127.0.0.1 Off'),
    );
    const before = await stored(first);
    const drawers = Object.keys(before).filter(isDrawer);
    expect(drawers.length).toBeGreaterThan(0);
    expect(
      Object.keys(before)
        .filter((key) => !isDrawer(key))
        .sort(),
    ).toEqual(['cards', 'headA', 'headB', 'keeping', 'made', 'names', 'r/press-tv-kabul-2021/1', 'settings', 'sieve']);
    await first.stop();

    const second = await Session.start(kind, { profile, site, prefs });
    // Put in anew for the test, the extension welcomes again; the tab opens over whatever is in front.
    await until(
      () => tabUrls(second),
      (urls) => urls.includes(second.extensionUrl('library/welcome.html')),
    );
    expect(await stored(second)).toEqual(before);
    const other = await second.open(site.url('/sample', 'other'));
    await waitForMark(other, 'Kabul');
    const back = await second.open(site.url('/sample'));
    const again = await second.popupFor(back);
    await until(
      () => words(again),
      (text) => text.includes('127.0.0.1 Off'),
    );
    await press(again, '127.0.0.1');
    // A page is read only while it can be seen.
    await back.bringToFront();
    await until(
      () => rows(again),
      (list) => list.length === 3,
    );
    await second.stop();
    await site.stop();
    await rm(profile, { recursive: true, force: true });
  });
});
