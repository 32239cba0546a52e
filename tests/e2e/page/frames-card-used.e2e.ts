import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, pause, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { expectMarked, picture } from './browser-page.ts';
import { changesSeen, openWatched, startAfresh } from './changes-seen.ts';
import { command } from './commanding.ts';
import { hasFocus, mouse, notice, panel } from './correcting.ts';
import { doc, frameOf, inFrames, innermost, restIn, small } from './in-frames.ts';

describe.each(browsers)('the card of a small frame, as it is used in %s', (kind) => {
  let session: Session;
  let address: string;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.page('/small', small);
    const frame = frameOf(`src="${session.site.url('/small', 'other')}"`, 'position:absolute;left:300px;top:200px');
    address = session.site.page('/page', doc(`<p>Nothing here. <input></p>${frame}<div style="height:2000px"></div>`));
  });
  afterAll(() => session.stop());

  /** What has the focus in a frame that has it at all. */
  const focusIn = (frame: Frame) => frame.evaluate(() => (document.hasFocus() ? (document.activeElement?.localName ?? '') : ''));

  it('takes the focus where it was asked for by key, and gives it back', async () => {
    const page = await session.open(address);
    const frame = await innermost(page);
    await expectMarked(frame, ['Kabul']);
    await page.mouse.move(5, 10);
    await frame.focus('input');
    await command(session, 'next-mention');
    await waitForCard(page);
    expect(await hasFocus(page)).toBe(true);
    expect(await inFrames(page)).toEqual([]);
    // A scroll of the frame's own may have brought the mention into view.
    await pause(400);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await until(
      () => focusIn(frame),
      (name) => name === 'input',
    );
    await page.keyboard.type('abc');
    expect(await frame.$eval('input', ({ value }) => value)).toBe('abc');
    await page.close();
  });

  it('is pinned, unpinned and closed by key', async () => {
    const page = await session.open(address);
    await restIn(page);
    await waitForCard(page);
    const said = (words: string) =>
      until(
        () => page.evaluate(() => document.querySelector('[popover]')?.shadowRoot?.querySelector('.spoken')?.textContent ?? ''),
        (now) => now === words,
      );
    await command(session, 'pin-card');
    await said('The card stays open.');
    await page.mouse.move(5, 10, { steps: 4 });
    await pause(900);
    expect(await card(page)).toBeDefined();
    await command(session, 'pin-card');
    await said('The card no longer stays open.');
    await restIn(page);
    await page.mouse.move(5, 10, { steps: 4 });
    await waitForNoCard(page);
    await restIn(page);
    await waitForCard(page);
    await command(session, 'close-card');
    await waitForNoCard(page);
    await page.close();
  });

  it('says why the mark is there, and has it corrected in the frame', async () => {
    const page = await session.open(address);
    const frame = await innermost(page);
    await restIn(page);
    await waitForCard(page);
    await mouse.press(page, 'Why');
    await until(
      () => panel(page),
      (words) => words.includes('Kabul'),
    );
    await picture(session, page, 'frame-card-why');
    await mouse.press(page, 'Not this one');
    await until(
      () => notice(page),
      (words) => words.includes('no longer marked'),
    );
    await expectMarked(frame, []);
    await mouse.press(page, 'Undo');
    await expectMarked(frame, ['Kabul']);
    await page.close();
  });

  it('changes nothing in either page, and no page hears of it', async () => {
    const { page, complaints } = await openWatched(session, address);
    await page.bringToFront();
    const frame = await innermost(page);
    await expectMarked(frame, ['Kabul']);
    for (const each of [page, frame as unknown as Page]) {
      await startAfresh(each);
      await each.evaluate(() => {
        Object.assign(globalThis, { heard: [] });
        for (const type of ['message', 'messageerror', 'blur', 'focus', 'resize', 'scroll'])
          addEventListener(type, () => (globalThis as unknown as { heard: string[] }).heard.push(type), true);
      });
    }
    await restIn(page);
    const { box } = await waitForCard(page);
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 8 });
    await page.mouse.move(5, 10, { steps: 8 });
    await waitForNoCard(page);
    for (const each of [page, frame as unknown as Page]) {
      const strangers = (await changesSeen(each)).filter((change) => !/^(childList of HTML DIV|attributes of DIV)/.test(change));
      expect(strangers).toEqual([]);
      expect(await each.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    }
    expect(complaints.errors).toEqual([]);
    await page.close();
  });
});
