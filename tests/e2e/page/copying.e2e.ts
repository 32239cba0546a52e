import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { keys, mouse, until } from './correcting.ts';

/** A page that wants every copy to say something else, and to know what was copied. */
const body = `<!doctype html><html lang="en"><title>Copying</title><script>
window.heard = [];
const meddle = (event) => {
  heard.push(event.clipboardData.getData('text/plain'));
  event.clipboardData.setData('text/plain', 'not what was said');
  event.preventDefault();
  setTimeout(() => heard.push(event.clipboardData.getData('text/plain')), 0);
};
for (const target of [window, document]) for (const capture of [true, false]) target.addEventListener('copy', meddle, { capture });
document.execCommand = () => false;
</script><body style="padding:24px;font:18px/1.6 serif"><p>A letter from Moscow reached Islam Qala, in <b>western</b> Afghanistan.</p><textarea></textarea>`;

const ofMoscow = '“Moscow has voiced concern over the possibility of Taliban militants spilling across the border into Tajikistan.”';
const words = '“The militants also captured the Islam Qala customs checkpoint located near the Iranian border in western Herat province.”';
const by = '— Amin Alemi, Press TV, Kabul · undated; about July 10, 2021, from the events it names';
const title = 'Taliban gains and Taliban diplomacy, seen from Kabul';

describe.each(browsers)('copying an excerpt in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.page('/copying', body);
  });
  afterAll(() => session.stop());

  const status = (page: Page) =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot);
      return host?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    });
  const said = (page: Page, text: string) =>
    until(
      () => status(page),
      (found) => found === text,
      `“${text}”`,
    );
  const pasted = async (page: Page) => {
    await page.$eval('textarea', (area) => {
      area.value = '';
      area.focus();
    });
    await page.keyboard.down('Control');
    // A key sent to Chromium alone does not paste.
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return until(
      () => page.$eval('textarea', ({ value }) => value),
      (value) => value !== '',
      'pasted text',
    );
  };
  const selected = (page: Page) => page.evaluate(() => String(getSelection()));

  it.each([
    ['a page that came over http', 'plain', false, 'islam-qala', 'Islam Qala', words],
    ['a page that the browser holds secure', 'own', true, 'moscow', 'Moscow', ofMoscow],
  ] as const)(
    'puts the words with their source into the clipboard, whatever the page does, in %s',
    async (_, origin, secure, entity, name, quoted) => {
      const page = await session.open(session.site.url('/copying', origin));
      expect(await page.evaluate(() => isSecureContext)).toBe(secure);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('b') as Element));
      await mouse.open(page, entity, name);
      await mouse.press(page, 'Copy with its source');
      await said(page, 'Copied with its source.');
      await picture(session, page, `copied-${origin}`);
      expect(await selected(page)).toBe('western');
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(await pasted(page)).toBe([quoted, by, title].join('\n'));
      await page.close();
    },
  );

  it('copies by keys alone, and then as Markdown', async () => {
    const page = await session.open(session.site.url('/copying', 'plain'));
    const hand = keys(session);
    await waitForMark(page, 'Islam Qala');
    await hand.open(page, 'islam-qala', 'Islam Qala');
    await hand.press(page, 'Copy with its source');
    await said(page, 'Copied with its source.');
    // The offer is what comes next.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Copied as Markdown.');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await pasted(page)).toBe([`> ${words}`, `> ${by}`, `> *${title}*`].join('\n>\n'));
    await page.close();
  });
});
