import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { type BrowserKind, browsers, type ChromeLike, Session } from '../harness/session.ts';
import { drop, openLibrary, save, savedBy, says, titles } from '../own/library-steps.ts';
import { press, until, words } from '../shell/sample.ts';

/** Firefox stops an event page by itself once it is idle for so long, which is enough for an install on a slow machine. */
const prefs = { 'extensions.background.idle.timeout': 5000 };
const shipped = 'Taliban gains and Taliban diplomacy, seen from Kabul';
const story = (port: string) =>
  `Ferry to ${port} late\n\nThe Turkish government closed the port of ${port} on 2 June 2023. Dockers in Ankara and ${port} went on strike.`;

type Extension = { chrome: ChromeLike['chrome'] & { runtime: { sendMessage(message: object): Promise<unknown> } } };

/** Has the worker stopped, as browsers do with one that seems idle. */
async function stopWorker(session: Session, kind: BrowserKind): Promise<void> {
  // Where it has gone by itself meanwhile, there is nothing to be stopped.
  if (kind === 'chromium') await (await session.worker()).close().catch(() => undefined);
  else await pause(6500);
}

const hasList = (page: Page, count: number) =>
  until(
    () => titles(page),
    (list) => list.length === count,
  );

describe.each(browsers)('the worker stopped while something is under way, %s', (kind) => {
  let session: Session;
  let library: Page;
  beforeAll(async () => {
    session = await Session.start(kind, { prefs });
    library = await openLibrary(session);
    await says(library, shipped);
  });
  afterAll(() => session.stop());

  it('an import goes on, and so do its review and the saving', async () => {
    await drop(library, { name: 'ferry.txt', text: story('Izmir') });
    if (kind === 'chromium') await stopWorker(session, kind);
    await library.waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 30_000 });
    await says(library, 'Save to library', 'Ankara');
    await library.evaluate(() => [...document.querySelectorAll('input')].find((each) => each.ariaLabel === 'Keep: Ankara')?.click());
    await stopWorker(session, kind);
    await says(library, 'All changes kept');
    await save(library);
    if (kind === 'chromium') await stopWorker(session, kind);
    await says(library, 'Ferry to Izmir late');
    await library.evaluate(() => {
      location.hash = '';
    });
    await hasList(library, 2);
  });

  it('a backup is put back whole, though it was stopped in the middle, and once more changes nothing', async () => {
    const { name, text } = await savedBy(library, () => press(library, 'Save a backup'));
    await library.evaluate(async () => {
      const { storage, runtime } = (globalThis as unknown as Extension).chrome;
      const { headA } = (await storage.local.get('headA')) as { headA: { list: string } };
      const { reports } = JSON.parse(headA.list) as { reports: { id: string; shipped?: true }[] };
      await runtime.sendMessage({ call: 'removeReports', args: reports.flatMap(({ id, shipped: own }) => (own ? [] : [id])) });
    });
    await hasList(library, 1);
    // The last is left alone.
    for (const isCut of [true, true, false]) {
      // Where it was not done, it is still offered.
      if (!(await words(library)).includes('This file is a backup')) await drop(library, { name, text });
      await says(library, 'This file is a backup');
      await press(library, 'Restore a backup');
      if (isCut && kind === 'chromium') await stopWorker(session, kind);
      // It is done, or it is said that it was not: then it is done the next time.
      await until(
        () => library.evaluate(() => document.body.textContent ?? ''),
        (words) => !words.includes('This file is a backup') || words.includes('was not saved') || words.includes('Please try again'),
      );
    }
    await hasList(library, 2);
    expect(new Set(await titles(library))).toEqual(new Set([shipped, 'Ferry to Izmir late']));
  });
});
