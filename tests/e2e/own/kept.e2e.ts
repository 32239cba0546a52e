import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { press, until } from '../shell/sample.ts';
import { drop, openLibrary, save, savedBy, says, titles } from './library-steps.ts';

const artifacts = 'artifacts/own';
const shipped = 'Taliban gains and Taliban diplomacy, seen from Kabul';

const story = `# Ferries of Bandar Abbas

By Nadia Karim

The port of Bandar Abbas closed its eastern quay on 3 May 2023. Iran sent engineers from Shiraz the next day.

The Iranian government said on Friday that the quay will open again within a month.`;

describe.each(browsers)('what is brought in, carried over and kept, %s', (kind) => {
  let session: Session;
  let library: Page;
  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
    library = await openLibrary(session);
    await says(library, shipped);
  });
  afterAll(() => session.stop());

  const toReview = () =>
    library
      .waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 15_000 })
      .then(() => says(library, 'Save to library'));
  const toList = async () => {
    await library.evaluate(() => {
      location.hash = '';
    });
    await says(library, shipped);
  };

  it('a file that is dropped', async () => {
    await drop(library, { name: 'ferries.md', type: 'text/markdown', text: story });
    await toReview();
    await says(library, 'Bandar Abbas', 'Shiraz', 'Iran');
    await save(library);
    await says(library, 'Ferries of Bandar Abbas');
    await toList();
    expect(await titles(library)).toHaveLength(2);
  });

  it('a text that is pasted', async () => {
    await press(library, 'Paste a text');
    await library.evaluate(() => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('There is no field for a text.');
      field.value = 'Strike in Izmir\n\nDockers in Izmir went on strike on 2 June 2023, the Turkish government said.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(library, 'Make it a report');
    await toReview();
    await save(library);
    await says(library, 'Strike in Izmir');
    const page = await session.open(session.site.page('/izmir', '<!doctype html><html lang="en"><p>The ferry to Izmir was late.</p>'));
    await waitForMark(page, 'Izmir');
    await page.close();
  });

  it('what cannot be read says so, and nothing is kept', async () => {
    await library.bringToFront();
    await toList();
    const before = await titles(library);
    for (const [file, sentence] of [
      [{ name: 'empty.txt', text: '' }, 'There is nothing to read in it.'],
      [{ name: 'picture.gif', text: 'GIF89a\0\0\0\0' }, 'This is a picture'],
      [{ name: 'broken.pdf', text: '%PDF-1.4\nnothing' }, 'damaged or not complete'],
      [{ name: 'data.json', text: '{"weather":"fine"}' }, 'This is JSON data'],
      [{ name: 'pack.json', text: '{"format":"backgrounder-pack","version":99}' }, 'newer'],
    ] as const) {
      await drop(library, file);
      await until(
        () => library.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? ''),
        // What is named in it is set apart.
        (text) => text.replace(/[\u2068\u2069]/g, '').includes(sentence),
      );
    }
    expect(await titles(library)).toEqual(before);
  });

  it('a text that is there already leads to it', async () => {
    const before = await titles(library);
    await drop(library, { name: 'again.md', type: 'text/markdown', text: story });
    await says(library, 'This text is in the library already');
    expect(await library.evaluate(() => location.hash)).toMatch(/^#report=ferries-of-bandar-abbas/);
    await toList();
    expect(await titles(library)).toEqual(before);
  });

  it('a tab that is gone is asked for once, and never again', async () => {
    const other = await openLibrary(session, '#make=2147480000');
    await says(other, 'The tab is closed');
    expect(await other.evaluate(() => location.hash)).toBe('');
    await other.close();
    await library.bringToFront();
  });

  it('a pack, out of this browser and into another', async () => {
    await toList();
    const { name, text } = await savedBy(library, async () => {
      await press(library, 'Export all');
      await press(library, 'Backgrounder pack');
    });
    expect(name).toMatch(/\.json$/);
    const elsewhere = await Session.start(kind);
    const there = await openLibrary(elsewhere);
    await says(there, shipped);
    await drop(there, { name, text });
    await says(there, 'What this file would add', 'Izmir');
    await there.screenshot({ path: `${artifacts}/preview-${kind}.png`, fullPage: true });
    await press(there, 'Add 2 reports');
    await until(
      () => titles(there),
      (list) => list.length === 3,
    );
    await elsewhere.stop();
  });

  it('a backup; and after all was erased, everything again', async () => {
    await toList();
    const before = await titles(library);
    const { name, text } = await savedBy(library, () => press(library, 'Save a backup'));
    await says(library, 'Last saved to a file on');
    const elsewhere = await Session.start(kind);
    const there = await openLibrary(elsewhere);
    await says(there, shipped);
    await drop(there, { name, text });
    await says(there, 'This file is a backup');
    await press(there, 'Restore a backup');
    await until(
      () => titles(there),
      (list) => list.length === before.length,
    );
    expect(new Set(await titles(there))).toEqual(new Set(before));
    await elsewhere.stop();
  });
});
