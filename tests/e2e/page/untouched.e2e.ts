import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, pause, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, type Session } from '../harness/session.ts';
import { picture, startSession } from './browser-page.ts';
import { changesSeen, openWatched, startAfresh } from './changes-seen.ts';

const fixtures = readdirSync('tests/fixtures/pages').filter((name) => name.endsWith('.html'));
const realPages = resolve('../shared/gold/pages-dev');
const real = existsSync(realPages)
  ? readdirSync(realPages, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];

/** Scripts stay quiet and nothing is fetched: whatever changes now is our doing. */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

describe.each(browsers)('the page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.stop());

  it('notices a change, so that the proofs below mean something', async () => {
    const { page } = await openWatched(session, session.site.page('/noticed', '<p>x</p>'));
    await page.evaluate(() => document.querySelector('p')?.setAttribute('title', 'y'));
    expect(await changesSeen(page)).toEqual(['attributes of P title', 'the markup is another']);
    await page.close();
  });

  it.each(fixtures)('%s is left as it is, also after a card', async (name) => {
    const { page, complaints } = await openWatched(session, session.site.url(`/fixtures/${name}`));
    // Fixtures with scripts of their own are through with them by then.
    await pause(1000);
    await startAfresh(page);
    await page.evaluate(() => scrollTo(0, 300));
    await pause(300);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await changesSeen(page)).toEqual([]);
    const [mark] = await marks(page);
    expect(mark).toBeDefined();
    if (!mark) return;
    await page.mouse.move(mark.x, mark.y + 60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const strangers = (await changesSeen(page)).filter((change) => !/^(childList of (HTML|DIALOG) DIV|attributes of DIV)/.test(change));
    expect(strangers).toEqual([]);
    expect(complaints.errors).toEqual([]);
    await page.close();
  });

  it.skipIf(real.length === 0).each(real)('%s, a real page, is left as it is', async (name) => {
    const body = readFileSync(htmlIn(resolve(realPages, name)));
    const { page, complaints } = await openWatched(session, session.site.page(`/real/${name}`, { body, headers: still }));
    await pause(500);
    await readThrough(page);
    await picture(session, page, `real-${name}`);
    expect(await changesSeen(page)).toEqual([]);
    expect(complaints.errors.filter((text) => !/Content.Security.Policy|404|Failed to load/i.test(text))).toEqual([]);
    await page.close();
  });
});

function htmlIn(folder: string): string {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return resolve(folder, name ?? 'source.html');
}

async function readThrough(page: Page): Promise<void> {
  for (const part of [0.5, 1, 0]) {
    await page.evaluate((where) => scrollTo(0, document.documentElement.scrollHeight * where), part);
    await pause(150);
  }
}
