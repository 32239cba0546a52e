import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denying, later } from '../../../gallery/beside.ts';
import { putReports } from '../../../src/library.ts';
import type { CutReport } from '../../../src/model.ts';
import type { KeyValueStore } from '../../../src/ports.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { pause, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, closeTabs, press, tabUrls, words } from '../shell/sample.ts';
import { picture } from './browser-page.ts';
import { keys, mouse, until } from './correcting.ts';

type Chrome = { readonly chrome: { readonly storage: { readonly local: Record<string, (value: unknown) => Promise<unknown>> } } };

/** The store of the extension, as one of its pages sees it. */
function storeOf(own: Page): KeyValueStore {
  const call = (how: string, value: unknown) =>
    own.evaluate((name, given) => (globalThis as unknown as Chrome).chrome.storage.local[name]?.(given), how, value);
  return {
    get: async (keys) => (await call('get', keys)) as Record<string, unknown>,
    set: async (items) => void (await call('set', items)),
    remove: async (keys) => void (await call('remove', keys)),
  };
}

/** Puts reports into the library with the product's own functions. */
async function addReports(session: Session, ...reports: readonly CutReport[]): Promise<void> {
  const own = await session.extensionPage('popup/popup.html');
  const packs = reports.map(({ sentences: _, ...report }) => ({ pack: encodePack(report) }));
  await putReports(storeOf(own), packs);
  await own.close();
}

const body = `<!doctype html><html lang="en"><title>The border</title><body style="padding:24px;font:18px/1.6 serif">
<p>Long queues formed at Islam Qala, in the west of Herat, on Friday morning. Kabul was quiet.</p>`;

describe.each(browsers)('several reports on one entity in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    await addReports(session, later, denying);
    page = await session.open(session.site.page('/border', body));
  });
  afterAll(() => session.stop());

  const text = async () => (await waitForCard(page)).text;
  const open = async () => {
    await mouse.open(page, 'islam-qala', 'Islam Qala');
    return text();
  };
  const leave = async () => {
    await page.mouse.move(990, 690, { steps: 4 });
    await waitForNoCard(page);
  };
  const libraries = async () => (await tabUrls(session)).filter((url) => url.includes('/library/library.html'));

  it('are told on one card, newest first, on one timeline', async () => {
    const seen = await open();
    expect(seen).toContain('3 reports');
    const places = ['July 20, 2021 · The River Post', 'July 11, 2021 · Hill Gazette', 'undated; about July 10, 2021'].map((words) =>
      seen.lastIndexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(seen.match(/dated events?/g)).toHaveLength(1);
    await leave();
  });

  it('are compared: who says otherwise, and when, side by side', async () => {
    const seen = await open();
    expect(seen).toContain('Told in 3 reports');
    expect(seen).toContain('Reported as happened in The River Post and Press TV · Denied in Hill Gazette');
    for (const words of ['July 14, 2021 · The River Post', 'July 9, 2021 · Hill Gazette', '10, 2021 · Press TV'])
      expect(seen).toContain(words);
    await picture(session, page, 'several-reports');
    await leave();
  });

  it('a comparison leads to the sentence that tells it', async () => {
    expect(await open()).not.toContain('The militants also captured');
    await mouse.press(page, 'about July 5');
    await until(text, (seen) => seen.includes('The militants also captured the Islam Qala customs checkpoint'), 'sentence of Press TV');
    await picture(session, page, 'several-reports-chosen');
    await leave();
  });

  it('an excerpt is opened in the library at its sentence, once, however often it is pressed', async () => {
    await open();
    await mouse.press(page, 'Open in the library at this sentence');
    await until(libraries, (urls) => urls.length > 0, 'library');
    await pause(300);
    expect(await libraries()).toEqual([session.extensionUrl('library/library.html#report=river-post&at=0')]);
    await page.bringToFront();
    await waitForCard(page).catch(() => undefined);
    await leave();
  });

  it('and there the next one too', async () => {
    await pause(1000);
    await open();
    await mouse.press(page, 'All excerpts (2)');
    await until(text, (seen) => seen.includes('One excerpt only'), 'all excerpts');
    await pause(200);
    await mouse.press(page, 'Open in the library at this sentence');
    await pause(500);
    // The same tab, whichever sentence it is at.
    expect(await libraries()).toHaveLength(1);
    await page.bringToFront();
    await leave();
  });

  it('the library is opened by keys too', async () => {
    await pause(1000);
    const hand = keys(session);
    await hand.open(page, 'herat', 'Herat');
    await closeTabs(session, '/library/library.html');
    await page.bringToFront();
    expect(await libraries()).toEqual([]);
    await hand.press(page, 'Open in the library at this sentence');
    await until(libraries, (urls) => urls.length === 1, 'library');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('the card in the popup has them too', async () => {
    const other = await session.open(session.site.page('/quiet', '<!doctype html><title>Quiet</title><p>Nothing to see.</p>'));
    const popup = await session.popupFor(other);
    await popup.setViewport({ width: 400, height: 600 });
    await press(popup, '+');
    await press(popup, 'Islam Qala');
    await until(
      () => words(popup),
      (shown) => shown.includes('Told in 3 reports'),
      'comparison',
    );
    await picture(session, popup, 'several-reports-popup');
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, 'Open in the library at this sentence');
    await until(libraries, (urls) => urls.some((url) => url.endsWith('#report=river-post&at=0')), 'library');
    await other.close();
    await page.bringToFront();
  });

  it('those that say nothing of an entity are not on its card', async () => {
    await mouse.open(page, 'kabul', 'Kabul');
    const seen = await text();
    expect(seen).toContain('Press TV');
    for (const words of ['The River Post', 'Hill Gazette', 'reports']) expect(seen).not.toContain(words);
    await leave();
  });
});
