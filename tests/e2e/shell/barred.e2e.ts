import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserKind, browsers, type ChromeLike, Session } from '../harness/session.ts';
import { axeFaults, until, words } from './sample.ts';

const belongs = 'This page belongs to the browser';

/** Pages that nobody may mark, and the beginning of the sentence that says so. */
const pages: Record<BrowserKind, readonly [url: string, sentence: string][]> = {
  chromium: [
    ['chrome://version/', belongs],
    ['chrome://settings/', belongs],
    ['http://127.0.0.1:1/', 'This page could not be loaded'],
  ],
  firefox: [
    ['about:support', belongs],
    ['about:addons', belongs],
  ],
};

describe.each(browsers)('where a page cannot be marked, %s', (kind) => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    session = await Session.start(kind);
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  });
  afterAll(async () => {
    await session.stop();
    await rm(folder, { recursive: true });
  });

  /** Opens a tab on the address and waits for what the popup says of it. */
  async function expectSaid(url: string, ...sentences: readonly string[]): Promise<void> {
    const page = await session.browser.newPage();
    const tabIds = async () => {
      const own = await session.extensionPage('popup/popup.html');
      const tabs = await own.evaluate(() => (globalThis as unknown as ChromeLike).chrome.tabs.query({}));
      await own.close();
      return tabs.flatMap(({ id, url }) => (url?.includes('/popup/') ? [] : (id ?? [])));
    };
    const ids = await tabIds();
    await page.goto(url, { waitUntil: [] }).catch(() => undefined);
    const popup = await session.extensionPage(`popup/popup.html?tab=${Math.max(...ids)}`);
    await until(
      () => words(popup),
      (text) => sentences.every((sentence) => text.includes(sentence)),
    );
    expect(await axeFaults(popup)).toEqual([]);
  }

  it.each(pages[kind])('%s', async (url, sentence) => {
    await expectSaid(url, sentence, 'In the report', 'Afghanistan');
  });

  // Chromium turns a feed into a page of its own, which is read like any other.
  it.runIf(kind === 'firefox')('a feed', async () => {
    const url = session.site.page('/feed', { body: '<feed><title>Kabul</title></feed>', type: 'text/xml' });
    await expectSaid(url, 'The browser itself shows this kind of file');
  });

  it('a PDF', async () => {
    const url = session.site.page('/paper.pdf', { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' });
    await expectSaid(url, 'PDF viewer');
  });

  it.runIf(kind === 'firefox')('a file', async () => {
    const path = join(folder, 'page.html');
    await writeFile(path, '<!doctype html><p>Kabul</p>');
    await expectSaid(`file://${path}`, 'This is a file on your computer');
  });
});
