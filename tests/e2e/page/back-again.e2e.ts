import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';

describe.each(browsers)('a page that was left and comes back, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    const { site } = session;
    site.page('/inner', '<!doctype html><p>Talks in Herat.</p>');
    page = await session.open(site.page('/outer', '<!doctype html><p>Talks in Kabul.</p><iframe src="/inner"></iframe>'));
  });
  afterAll(() => session.stop());

  /** All that is painted, in the page and then in its frame; the driver knows frames no more that came back. */
  const painted = () =>
    page.evaluate(() =>
      [window, window[0] as unknown as typeof window].flatMap((world) =>
        [...world.CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort(),
      ),
    );
  /** Adds a sentence to both. */
  const add = (words: string) =>
    page.evaluate((text) => {
      for (const world of [window, window[0] as unknown as typeof window]) world.document.body.append(text);
    }, words);
  const becomes = (...wanted: readonly string[]) => until(painted, (now) => now.join() === wanted.join());

  it('has its marks, and its frame has, and both are read on', async () => {
    await becomes('Kabul', 'Herat');
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await page.goto(session.site.page('/elsewhere', '<!doctype html><p>Elsewhere.</p>'));
    await page.goBack();
    await becomes('Kabul', 'Herat');
    await add('Others went to Moscow.');
    await becomes('Kabul', 'Moscow', 'Herat', 'Moscow');
    // Kept in memory, so that this proves something; Firefox keeps no page while a test drives it.
    expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(kind === 'chromium');
  });

  it('is not taken to have gone by what a page says', async () => {
    await page.evaluate(() => {
      for (const world of [window, window[0]]) world?.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    });
    await add('And to Tehran.');
    await becomes('Kabul', 'Moscow', 'Tehran', 'Herat', 'Moscow', 'Tehran');
  });
});
