import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { changesSeen, openWatched } from './changes-seen.ts';

/** Whole pages of the web, where they are at hand. */
const folder = resolve('../shared/gold/pages-dev');
const names = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];
if (names.length === 0) console.info('Real pages are not tested: there are none beside the project.');

/** Scripts stay quiet and nothing is fetched: whatever changes now is our doing. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

describe.skipIf(names.length === 0).each(browsers)('real pages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    // The pages' own links to other hosts make browsers connect there ahead of time.
    session = await Session.start(kind, { allowForeign: true });
  });
  afterAll(() => session.stop());

  it.each(names)('%s is left as it is', async (name) => {
    const body = readFileSync(resolve(folder, name, 'source.html'));
    const { page, complaints } = await openWatched(session, session.site.page(`/real/${name}`, { body, headers }), 'domcontentloaded');
    await pause(250);
    await readThrough(page);
    if (kind === 'chromium') await picture(session, page, `real-${name}`);
    expect(await changesSeen(page)).toEqual([]);
    // The pages complain of what they may not load; nothing may come from us.
    expect(complaints.errors.filter((text) => text.includes('-extension:'))).toEqual([]);
    await page.close();
  });
});

async function readThrough(page: Page): Promise<void> {
  for (const part of [0.5, 1, 0]) {
    await page.evaluate((where) => scrollTo(0, document.documentElement.scrollHeight * where), part);
    await pause(100);
  }
}
