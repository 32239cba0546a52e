import type { Page } from 'puppeteer';
import { pause } from '../harness/page.ts';
import { type Held, heldBy } from './held.ts';
import { type OurCounts, oursIn, workerHeap } from './measure-chromium.ts';
import { heldInFirefox, type Worlds } from './measure-firefox.ts';
import { closeCards, painted } from './on-page.ts';
import { restore } from './own-actions.ts';
import { processesOf } from './processes.ts';
import type { Reader } from './reader.ts';
import { type Driven, steadyNames } from './steady-page.ts';

/** The browser keeps so many pages that were left for the way back: so many more loads, and only pages of the same kind are kept. */
const KEPT_PAGES = 8;

/** What is held when all is as it was at first. */
export type Checkpoint = {
  readonly loads: number;
  readonly actions: number;
  /** The document that has been there all the time, and our objects in it. */
  readonly steady: Held;
  readonly steadyOurs: OurCounts | undefined;
  /** The tab that has been to every page. */
  readonly travelled: Held;
  readonly travelledOurs: OurCounts | undefined;
  /** The process of the extension's own pages, one of them open, and its worker. */
  readonly own: Held;
  readonly worker: number;
  /** All processes of the browser: their number, and bytes that they hold alone or in part. */
  readonly processes: number;
  readonly resident: number;
  readonly painted: number;
  /** In Firefox. */
  readonly worlds: Worlds | undefined;
};

/** Brings everything back to what it was at first and counts what is held. */
export async function checkpoint(reader: Reader, done: { readonly loads: number; readonly actions: number }): Promise<Checkpoint> {
  await tidy(reader);
  const { session, steady, travelling, faults } = reader;
  const isChromium = session.kind === 'chromium';
  const own = await session.extensionPage('library/library.html');
  await own.waitForSelector('a.title');
  await pause(300);
  const ownHeld = await heldBy(session, own);
  await own.close();
  await reader.toFront(travelling);
  const travelled = {
    held: await heldBy(session, travelling),
    ours: isChromium ? await oursIn(travelling, session.extensionId) : undefined,
  };
  await reader.toFront(steady);
  const background = isChromium ? undefined : await heldInFirefox(session, session.extensionUrl('_generated_background_page.html'));
  if (!isChromium) await faults.takeFromFirefox(session);
  return {
    ...done,
    steady: await heldBy(session, steady),
    steadyOurs: isChromium ? await oursIn(steady, session.extensionId) : undefined,
    travelled: travelled.held,
    travelledOurs: travelled.ours,
    own: ownHeld,
    worker: background ? background.heap : await workerHeap(session),
    ...(await processesOf(session)),
    painted: Object.values(await painted(steady)).reduce((sum, size) => sum + size, 0),
    worlds: background && { ghosts: background.ghosts, realms: background.realms },
  };
}

/** Closes what is open and puts back what was changed, until nothing of it is left but the two tabs that stay. */
async function tidy(reader: Reader): Promise<void> {
  for (const tab of [...reader.tabs]) await reader.closeTab(tab);
  await reader.closeOurs();
  await restore(reader);
  for (let turn = 0; turn < KEPT_PAGES; turn++) await reader.travelling.goto(`${reader.steadyUrl}?${turn}`);
  await settle(reader, reader.travelling);
  await settle(reader, reader.steady);
}

/** Brings a steady page back to what it was, and waits until all is marked. */
async function settle(reader: Reader, page: Page): Promise<void> {
  await reader.toFront(page);
  await page.mouse.move(985, 690);
  await closeCards(page);
  await page.evaluate(() => (globalThis as unknown as { driven: Driven }).driven.reset());
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight].map(String))
        .sort()
        .join(' '),
    );
  const wanted = [...steadyNames].sort().join(' ');
  const deadline = Date.now() + 15_000;
  while ((await marked()) !== wanted) {
    if (Date.now() > deadline) {
      reader.faults.note(`marked at rest: ${await marked()}`);
      break;
    }
    await pause(50);
  }
  // Texts that have gone are let go of a second later.
  await pause(1400);
}
