import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { Site } from '../harness/site.ts';
import { expectMarked } from './browser-page.ts';
import { mouse, notice, until } from './correcting.ts';

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
