import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, pause, rest, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { focused, hasFocus, keys, mouse, panel, until } from './correcting.ts';

const body = `<!doctype html><html lang="en"><title>Why</title><body style="padding:24px;font:18px/1.6 serif"><input>
<p>A letter from Moscow reached Herat, in western Afghanistan.</p><p lang="ru">Письмо пришло из Москвы, а ответ был отправлен в Кабул.</p>`;

describe.each(browsers)('“Why this mark?” in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/why', body));
  });
  afterAll(() => session.stop());

  const leave = async () => {
    await page.mouse.move(990, 690, { steps: 4 });
    await waitForNoCard(page);
  };
  const opened = () => until(() => panel(page), Boolean, 'panel');
  const closed = () =>
    until(
      () => panel(page),
      (text) => text === '',
      'end of the panel',
    );

  it('names the words, the name, its language and the reasons', async () => {
    await mouse.open(page, 'herat', 'Herat');
    await mouse.press(page, 'Why this mark?');
    const text = await opened();
    expect(text).toContain('On this pageHerat');
    expect(text).toContain('Known nameHerat (English)');
    expect(text).toContain('Text is inEnglish');
    expect(text).toContain('good reason: It is a known name of this place or group.');
    expect(text).toContain('reason: Other names from the report stand close by.');
    await picture(session, page, 'why');
    await leave();
  });

  it('tells an inflected word from the name as listed', async () => {
    await mouse.open(page, 'moscow', 'Москвы');
    await mouse.press(page, 'Why this mark?');
    const text = await opened();
    expect(text).toContain('On this pageМосквы');
    expect(text).toMatch(/Known nameМоскв\S+ \(Russian\)/);
    expect(text).toContain('Text is inRussian');
    await leave();
  });

  it('is opened and left by keys alone, the focus where one goes on reading', async () => {
    await page.focus('input');
    const hand = keys(session);
    await hand.open(page, 'herat', 'Herat');
    await hand.press(page, 'Why this mark?');
    await opened();
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Not this one');
    await hand.press(page, 'Why this mark?');
    await closed();
    expect(await focused(page)).toBe('Why this mark?');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('neither shrinks the card under the pointer nor lets it go for having another size', async () => {
    await mouse.open(page, 'moscow', 'Moscow');
    const { height } = (await waitForCard(page)).box;
    await mouse.press(page, 'Why this mark?');
    await opened();
    expect((await waitForCard(page)).box.height).toBeGreaterThanOrEqual(height);
    await mouse.press(page, 'Why this mark?');
    await closed();
    expect((await waitForCard(page)).box.height).toBe(height);
    await page.mouse.move(700, 695, { steps: 2 });
    await pause(800);
    expect(await card(page)).toBeDefined();
    const { x, y } = (await waitForCard(page)).box;
    await page.mouse.move(x + 30, y + 30, { steps: 4 });
    await leave();
  });

  it('scrolls where it has no room, in a card that stays where it is', async () => {
    const low = await session.open(session.site.page('/low', body.replace('<input>', '<div style="height: 200px"></div>')));
    await mouse.open(low, 'moscow', 'Moscow');
    const before = (await waitForCard(low)).box;
    await mouse.press(low, 'Why this mark?');
    await until(() => panel(low), Boolean, 'panel');
    await pause(300);
    const after = (await waitForCard(low)).box;
    expect(after.y).toBe(before.y);
    expect(after.y + after.height).toBeLessThanOrEqual(700);
    await picture(session, low, 'why-low');
    const hidden = await low.evaluate(() => {
      const element = document.querySelector('[popover]')?.shadowRoot?.querySelector('.why-panel');
      return element ? element.scrollHeight - element.clientHeight : 0;
    });
    expect(hidden).toBeGreaterThan(20);
    await low.close();
    await page.bringToFront();
  });

  it('is closed on the next mark’s card', async () => {
    await mouse.open(page, 'moscow', 'Moscow');
    await mouse.press(page, 'Why this mark?');
    await opened();
    await page.mouse.move(990, 690, { steps: 4 });
    await rest(page, 'Herat');
    await until(
      () => card(page),
      (seen) => seen?.title.includes('Herat') ?? false,
      'card of Herat',
    );
    expect(await panel(page)).toBe('');
    await leave();
  });
});
