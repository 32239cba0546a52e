import { describe, expect, it } from 'vitest';
import { type Developer, inExtensionsPage } from '../harness/access.ts';
import { marks, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { openSample, rows, until } from './sample.ts';

/** Chromium leaves a reloaded unpacked extension switched off unless its developer mode is on. */
async function allowReload(session: Session): Promise<void> {
  if (session.kind === 'firefox') return;
  await inExtensionsPage(session, () =>
    (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
}

describe.each(browsers)('the extension reloaded under an open page, %s', (kind) => {
  it('leaves no old marks, paints new ones once, and works', async () => {
    const session = await Session.start(kind);
    await allowReload(session);
    const page = await openSample(session);
    await waitForMark(page, 'Kabul');
    const before = (await marks(page)).map(({ text }) => text);
    // Marks that are the old instance's own can be told by what the page puts beside them.
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) Object.assign(highlight, { old: true });
    });

    const own = await session.extensionPage('popup/popup.html');
    await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.runtime.reload()).catch(() => undefined);
    // The extension's own tab goes with the reload; until it has, Firefox may fail to switch to another.
    await until(
      () =>
        page.bringToFront().then(
          () => true,
          () => false,
        ),
      (inFront) => inFront,
    );
    const oldOnes = () =>
      page.evaluate(() => [...CSS.highlights.values()].filter((highlight) => 'old' in highlight && highlight.size > 0).length);
    await until(oldOnes, (count) => count === 0);
    await waitForMark(page, 'Kabul');
    expect((await marks(page)).map(({ text }) => text)).toEqual(before);

    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
    expect(await page.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(1);
    const popup = await session.popupFor(page);
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
    await session.stop();
  });

  it('is in tabs that were open before it was installed', async () => {
    const session = await Session.start(kind, { bare: true });
    const page = await openSample(session);
    await session.install();
    await page.bringToFront();
    await waitForMark(page, 'Kabul');
    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
    await session.stop();
  });
});
