import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { Site } from '../harness/site.ts';
import { until } from '../shell/sample.ts';
import { drop, openLibrary, save, says } from './library-steps.ts';

/** Firefox takes an extension installed for a test away when it closes; these keep what it stored. */
const prefs = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

const story =
  'Ferry to Izmir late\n\nThe Turkish government closed the port of Izmir on 2 June 2023. Dockers in Ankara and Izmir went on strike.';

/** Whether a name is ticked in the review. */
const isTicked = (page: Page, name: string) =>
  page.evaluate((wanted) => [...document.querySelectorAll('input')].find((each) => each.ariaLabel === `Keep: ${wanted}`)?.checked, name);

describe.each(browsers)('the browser killed in the middle of a review, %s', (kind) => {
  it('keeps the draft, and each edit that was said to be kept', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
    const site = await new Site().start();
    const first = await Session.start(kind, { profile, site, prefs });
    const page = await openLibrary(first);
    await says(page, 'Add a report');
    await drop(page, { name: 'ferry.txt', text: story });
    await page.waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 15_000 });
    await says(page, 'Save to library', 'Ankara');
    await page.evaluate(() => [...document.querySelectorAll('input')].find((each) => each.ariaLabel === 'Keep: Ankara')?.click());
    await until(
      () => isTicked(page, 'Ankara'),
      (ticked) => ticked === false,
    );
    await says(page, 'All changes kept');
    first.browser.process()?.kill('SIGKILL');
    await first.browser.close().catch(() => undefined);

    const second = await Session.start(kind, { profile, site, prefs });
    const library = await openLibrary(second);
    await says(library, 'Not finished yet', 'Ferry to Izmir late');
    await library.evaluate(() => document.querySelector<HTMLElement>('.drafts a')?.click());
    await library.waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 15_000 });
    await says(library, 'Save to library', 'Ankara');
    expect(await isTicked(library, 'Ankara')).toBe(false);
    await save(library);
    expect(await says(library, 'Ferry to Izmir late')).toContain('Izmir');
    await second.stop();
    await site.stop();
    await rm(profile, { recursive: true, force: true });
  });
});
