import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, press, tabUrls, until, words } from './sample.ts';

const news = `<!doctype html><html lang="en"><title>News</title><p>Lorries left Kabul for Herat.</p>`;
const title = 'Taliban gains and Taliban diplomacy, seen from Kabul';

describe.each(browsers)('the library page, %s', (kind) => {
  let session: Session;
  let page: Page;
  let library: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/news', news));
    await waitForMark(page, 'Kabul');
    library = await session.extensionPage('library/library.html');
    await library.setViewport({ width: 1100, height: 800 });
    await shows('1 report', title, '15 places', '23 events');
  });
  afterAll(() => session.stop());

  const shows = (...parts: readonly string[]) =>
    until(
      () => words(library),
      (shown) => parts.every((part) => shown.includes(part)),
    );
  const marked = async (count: number) => {
    // A page is read only while it can be seen.
    await page.bringToFront();
    await until(
      async () => (await marks(page)).length,
      (now) => now === count,
    );
    await library.bringToFront();
  };
  const go = (hash: string) =>
    library.evaluate((to) => {
      location.hash = to;
    }, hash);
  const picture = async (name: string) => {
    mkdirSync('artifacts', { recursive: true });
    await library.screenshot({ path: `artifacts/library-${name}-${kind}.png` });
  };
  const focused = () => library.evaluate(() => document.activeElement?.textContent ?? '');

  it('lists the report that came with the product, with nothing that axe objects to and targets of at least 24 pixels', async () => {
    await shows('came with Backgrounder', 'about July 10, 2021', 'Save a backup');
    expect(await axeFaults(library)).toEqual([]);
    const small = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, .tick, summary')]
        .filter((each) => Math.min(each.offsetHeight, each.offsetWidth) < 24)
        .map((each) => each.outerHTML),
    );
    expect(small).toEqual([]);
    await picture('list');
  });

  it('is reached from the popup and the settings, and leads to the settings and the welcome page', async () => {
    const popup = await session.popupFor(page);
    await press(popup, 'Library');
    await until(
      () => tabUrls(session),
      (urls) => urls.filter((url) => url.startsWith(session.extensionUrl('library/library.html'))).length === 2,
    );
    const settings = await session.extensionPage('library/settings.html');
    const linkTo = (from: Page, path: string) => from.$eval(`a[href="${path}"]`, (link) => link.textContent);
    expect(await linkTo(settings, 'library.html')).toBe('Library');
    expect(await linkTo(library, 'settings.html')).toBe('Settings');
    expect(await linkTo(library, 'welcome.html')).toBe('How it works');
    await settings.close();
    await library.bringToFront();
  });

  it('switches the report off and on, on an open page at once', async () => {
    await marked(2);
    await press(library, `Mark pages with “${title}”`);
    await shows('Off: “');
    await marked(0);
    await press(library, `Mark pages with “${title}”`);
    await marked(2);
  });

  it('gives it tags, and filters by them', async () => {
    await press(library, `More for “${title}”`);
    await press(library, 'Tags');
    await library.type('.tag-editor input', 'Afghanistan, border');
    await library.keyboard.press('Enter');
    await shows('border 1');
    await press(library, 'border');
    await shows('1 report', title);
    await press(library, 'border');
  });

  it('finds words and names, and opens the sentence by the keyboard alone', async () => {
    await library.focus('.search-field');
    await library.keyboard.type('customs');
    await shows('The militants also captured the Islam Qala customs');
    await picture('found');
    expect(await axeFaults(library)).toEqual([]);
    await library.focus('.search-field');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Enter');
    await until(focused, (text) => text.startsWith('The militants also captured the Islam Qala customs checkpoint'));
    await library.focus('.search-field');
    await library.keyboard.type('قندوز');
    await shows('Places and groups', 'Kunduz');
    await library.keyboard.press('Escape');
  });

  it('is read: text, card, timeline and map, by the pointer and the keyboard', async () => {
    await go(await library.evaluate(() => location.hash.replace(/&at=.*/, '')));
    await until(focused, (text) => text === title);
    await (await library.$('.text .place [role=button]'))?.click();
    await until(
      () => library.$$eval('.beside-text .card h2', (all) => all.map((each) => each.textContent)),
      (names) => names.length === 1,
    );
    await picture('reader');
    expect(await axeFaults(library)).toEqual([]);
    await library.keyboard.press('Escape');
    await until(
      () => library.$$eval('.beside-text', (all) => all.length),
      (count) => count === 0,
    );
    expect(await focused()).toBe('Kabul');
    expect(await library.$$eval('.map circle', (all) => all.length)).toBeGreaterThan(5);
  });

  it('tells what all reports say of an entity', async () => {
    await go('#entity=taliban');
    await shows('Taliban', '22 dated events');
    expect(await axeFaults(library)).toEqual([]);
    await picture('entity');
  });

  it('removes the report with a way back, on an open page at once', async () => {
    await go('#');
    await press(library, `More for “${title}”`);
    await press(library, 'Remove');
    await shows('1 report removed.', 'The library is empty.');
    expect(await axeFaults(library)).toEqual([]);
    await picture('empty');
    await marked(0);
    await press(library, 'Undo');
    await shows('1 report is back.', title);
    await marked(2);
  });

  it('fits a window of 320 pixels', async () => {
    await library.setViewport({ width: 320, height: 640 });
    const wide = () => library.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(320);
    await press(library, `More for “${title}”`);
    expect(await wide()).toBeLessThanOrEqual(320);
    await go(
      `#report=${await library.evaluate(() => new URLSearchParams(document.querySelector<HTMLAnchorElement>('a.title')?.hash.slice(1)).get('report'))}`,
    );
    await until(focused, (text) => text === title);
    expect(await wide()).toBeLessThanOrEqual(320);
  });
});
