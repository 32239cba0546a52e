import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections.ts';
import { marks, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, press, tabUrls, until, words } from './sample.ts';

type Extension = {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** The padding lets a picture of a word hold the line under it. */
const text = `<!doctype html><html lang="en"><title>News</title><style>span { padding-block: 10px }</style>
<body style="font: 20px/2 serif"><p>The <span id="demonym">Afghan</span> envoy left <span id="name">Kabul</span>. A letter from Moscow reached Herat.</p>`;

const never: Correction = { kind: 'never', entity: 'moscow', form: 'Moscow' };
const onSite: Correction = { kind: 'never-on-site', entity: 'herat', form: 'Herat', site: '127.0.0.1' };

describe.each(browsers)('the settings page, %s', (kind) => {
  let session: Session;
  let page: Page;
  let settings: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/news', text));
    await waitForMark(page, 'Kabul');
    const popup = await session.popupFor(page);
    await press(popup, 'Settings');
    await until(
      () => tabUrls(session),
      (urls) => urls.includes(session.extensionUrl('library/settings.html')),
    );
    settings = await session.extensionPage('library/settings.html');
    await shows('You have not corrected anything yet.');
  });
  afterAll(() => session.stop());

  const shows = (...parts: readonly string[]) =>
    until(
      () => words(settings),
      (shown) => parts.every((part) => shown.includes(part)),
    );
  /** Waits until these are the marked words of the page, in any order. */
  const marked = async (...surfaces: readonly string[]) => {
    // A page is read only while it can be seen.
    await page.bringToFront();
    await until(
      async () => (await marks(page)).map((mark) => mark.text).sort(),
      (now) => now.join() === [...surfaces].sort().join(),
    );
  };
  const say = (call: 'correct' | 'undoCorrection', ...args: readonly Correction[]) =>
    settings.evaluate((message) => (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(message), { call, args });
  const store = (items: object) =>
    settings.evaluate((values) => (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set(values), items);
  /** The page left and opened again: what was taken back can no longer be put back. */
  const fresh = () => settings.reload({ waitUntil: kind === 'firefox' ? [] : 'load' });
  const stored = (key: string) =>
    settings.evaluate(async (name) => (await (globalThis as unknown as { chrome: Extension }).chrome.storage.local.get(name))[name], key);

  it('has nothing that axe objects to, and controls of at least 24 pixels', async () => {
    await say('correct', never, onSite);
    await shows('Moscow', 'Herat', 'on 127.0.0.1');
    expect(await axeFaults(settings)).toEqual([]);
    const small = await settings.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((each) => Math.min(each.offsetHeight, each.offsetWidth) < 24)
        .map((each) => each.outerHTML),
    );
    expect(small).toEqual([]);
    await say('undoCorrection', never, onSite);
    await shows('You have not corrected anything yet.');
    expect(await axeFaults(settings)).toEqual([]);
  });

  it('switches words made from place names off and on, on the open page at once; they look lighter than names', async () => {
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
    const [lit, litName] = [await ink(page, '#demonym'), await ink(page, '#name')];
    await settings.bringToFront();
    await press(settings, 'Also mark words made from place names');
    await shows('(Afghan, Iranian) Off');
    await marked('Kabul', 'Moscow', 'Herat');
    const bare = await ink(page, '#demonym');
    await press(settings, 'Mark names');
    await marked();
    const bareName = await ink(page, '#name');
    expect(difference(lit, bare)).toBeGreaterThan(0.5);
    expect(difference(litName, bareName)).toBeGreaterThan(2 * difference(lit, bare));
    await press(settings, 'Mark names');
    await marked('Kabul', 'Moscow', 'Herat');
    await press(settings, 'Also mark words made from place names');
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
  });

  it('lists the sites that are off and switches them on, by the keyboard, with a way back', async () => {
    const popup = await session.popupFor(page);
    await press(popup, '127.0.0.1');
    await shows('127.0.0.1 Switch on');
    await marked();
    await settings.bringToFront();
    const line = await settings.$('.line button');
    await line?.focus();
    await settings.keyboard.press('Enter');
    await shows('127.0.0.1 is on again Undo');
    expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
    await settings.bringToFront();
    await settings.keyboard.press(' ');
    await shows('127.0.0.1 Switch on');
    await marked();
    await press(settings, 'Switch on');
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
    await popup.close();
    await fresh();
    await shows('None. To switch a site off');
  });

  it('keeps what two pages switch at the same time', async () => {
    const other = await session.extensionPage('library/settings.html');
    await until(
      () => words(other),
      (shown) => shown.includes('Corrections'),
    );
    await Promise.all([press(other, 'Also mark words'), press(settings, 'Mark names')]);
    await until(
      () => stored('settings'),
      (now) => JSON.stringify(now).includes('"enabled":false') && JSON.stringify(now).includes('"demonyms":false'),
    );
    await Promise.all([press(other, 'Also mark words'), press(settings, 'Mark names')]);
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
    await other.close();
  });

  it('lists corrections as they are made, takes them back and puts them back, on the open page at once', async () => {
    await say('correct', never);
    await say('correct', onSite);
    await shows('Never marked, on any site “ Moscow ”', 'Never marked on one site “ Herat ”');
    await marked('Afghan', 'Kabul');
    await press(settings, 'Take back');
    await shows('“ Moscow ”: taken back Undo');
    await marked('Afghan', 'Kabul', 'Moscow');
    await press(settings, 'Undo');
    await shows('Never marked, on any site “ Moscow ”');
    await marked('Afghan', 'Kabul');
  });

  it('takes all back and puts all back', async () => {
    const before = await stored('corrections');
    await press(settings, 'Take all back');
    await shows('Taken back: 2 Undo', '“ Moscow ”: taken back', '“ Herat ”: taken back');
    await marked('Afghan', 'Kabul', 'Moscow', 'Herat');
    await press(settings, 'Undo');
    await shows('Take all back');
    await marked('Afghan', 'Kabul');
    expect(await stored('corrections')).toMatchObject({ list: expect.arrayContaining([never, onSite]) });
    expect(JSON.stringify(await stored('corrections')).length).toBe(JSON.stringify(before).length);
    // Undo goes with the page.
    await press(settings, 'Take all back');
    await fresh();
    await shows('You have not corrected anything yet.');
  });

  it('counts in the popup what holds on the page, and leads here', async () => {
    const elsewhere: Correction = { ...onSite, site: 'idaho.example' } as Correction;
    await say('correct', never, onSite, elsewhere);
    const popup = await session.popupFor(page);
    await until(
      () => words(popup),
      (shown) => shown.includes('Corrections here: 2'),
    );
    expect(await axeFaults(popup)).toEqual([]);
    await say('undoCorrection', never, onSite, elsewhere);
    await until(
      () => words(popup),
      (shown) => !shown.includes('Corrections here'),
    );
    await popup.close();
  });

  it('says what cannot be read or changed, and keeps it', async () => {
    await store({ corrections: 'rubbish' });
    await shows('damaged and cannot be read');
    expect(await stored('corrections')).toBe('rubbish');
    await say('correct', never);
    await shows('Never marked, on any site “ Moscow ”');
    await store({ corrections: { version: 1, list: [never, { kind: 'seldom' }, 7] } });
    await shows('cannot be read, kept as they are: 2', '“ Moscow ”');
    await press(settings, 'Take back');
    await until(
      () => stored('corrections'),
      (now) => JSON.stringify((now as { list: unknown }).list) === '[{"kind":"seldom"},7]',
    );
    const newer = { version: 2, list: [never, { kind: 'seldom' }], more: true };
    await store({ corrections: newer });
    await shows('made with a newer version');
    expect(await words(settings)).not.toContain('Take');
    await marked('Afghan', 'Kabul', 'Herat');
    await say('undoCorrection', never).catch(() => undefined);
    expect(await stored('corrections')).toEqual(newer);
    expect(await axeFaults(settings)).toEqual([]);
    await store({ corrections: { version: 1, list: [] }, settings: [] });
    await fresh();
    await shows('You have not corrected anything yet.', 'Mark names On');
  });
});

/** The colours of all pixels of an element on the screen, from 0 to 255. */
async function ink(page: Page, selector: string): Promise<readonly number[]> {
  await page.bringToFront();
  const element = await page.$(selector);
  const picture = await element?.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
  }, picture);
}

/** How far two pictures of the same size are apart, per pixel and colour. */
function difference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}
