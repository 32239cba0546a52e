import type { Frame, Page } from 'puppeteer';
import { expect } from 'vitest';
import { answerOf, type HostilePage } from '../../fixtures/hostile/hostile-page.ts';
import { pause } from '../harness/page.ts';
import { type BrowserKind, Session } from '../harness/session.ts';
import { type Complaints, listenToComplaints } from './complaints.ts';
import { installProbe, type Probe } from './probe.ts';

/** How long an attack may last, in ms, and how long after it all may take to be right. */
const DEADLINE_MS = 20_000;
const RIGHT_MS = 8000;
/** A page that never ends is left to itself so long, in ms. */
const ENDLESS_MS = 1000;
/** A page may take so many times as long as without us, and so much longer besides, in ms: a busy machine is no fault. */
const MOST_TIMES = 4;
const SPARE_MS = 4000;

/** One browser with the extension, one without, on the same site. */
export type Arena = {
  readonly session: Session;
  readonly bare: Session;
  readonly complaints: Complaints;
  /** A tab of each; the same ones as long as all goes well in them. */
  tabs(): Promise<readonly [page: Page, calm: Page]>;
  /** Lets go of them: the next pages are opened in others. */
  renew(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts both. */
export async function openArena(kind: BrowserKind): Promise<Arena> {
  const session = await Session.start(kind);
  const bare = await Session.start(kind, { bare: true, site: session.site });
  const complaints = await listenToComplaints(session);
  let tabs: readonly [Page, Page] | undefined;
  return {
    session,
    bare,
    complaints,
    async tabs() {
      tabs ??= await Promise.all([openTab(session), openTab(bare)]);
      return tabs;
    },
    async renew() {
      // A page that will not close is closed with its browser.
      await Promise.all((tabs ?? []).map((each) => Promise.race([each.close().catch(() => undefined), pause(3000)])));
      tabs = undefined;
    },
    async stop() {
      await bare.stop();
      await session.stop();
    },
  };
}

/** Opens a tab in which each document has the probe from its beginning. */
export async function openTab({ browser }: Session): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.evaluateOnNewDocument(installProbe);
  await page.bringToFront();
  return page;
}

/** Puts a page up and gives its address. */
export function putUp({ site }: Session, hostile: HostilePage): string {
  const path = `/${hostile.does.replace(/[^a-z0-9]+/gi, '-')}/`;
  for (const [name, part] of Object.entries(hostile.parts ?? {})) site.page(path + name, part);
  return site.page(path, answerOf(hostile));
}

/** Goes through what a page does, and what then is done to it, with the extension and without, and holds what came of it against each other. */
export async function fight(arena: Arena, hostile: HostilePage, act?: (page: Page) => Promise<unknown>): Promise<void> {
  const { session, complaints } = arena;
  const url = putUp(session, hostile);
  await complaints.take();
  const [page, calm] = await arena.tabs();
  const wanted = hostile.markedIn?.[session.kind] ?? hostile.marked ?? ['Kabul'];
  let isGood = false;
  try {
    // What is behind another tab is not read.
    await Promise.all([page.bringToFront(), calm.bringToFront()]);
    await Promise.all([comeThrough(page, url, hostile), comeThrough(calm, url, hostile)]);
    await expectPainted(page, wanted);
    if (act) {
      await Promise.all([act(page), act(calm)]);
      await expectPainted(page, wanted);
    }
    const withMarkup = !hostile.isRestless;
    expect(await record(page, withMarkup)).toBe(await record(calm, withMarkup));
    expect(await took(page)).toBeLessThan(MOST_TIMES * (await took(calm)) + SPARE_MS);
    expect(await painted(page)).toEqual(wanted);
    expect(await complaints.take()).toEqual([]);
    isGood = !hostile.isEndless;
  } finally {
    if (!isGood) await arena.renew();
  }
}

async function comeThrough(page: Page, url: string, { isEndless, isStill }: HostilePage): Promise<void> {
  const gone = page.goto(url, { waitUntil: isEndless ? [] : 'load', timeout: DEADLINE_MS });
  // Nor does the driver say when such a page has come so far that it can be asked.
  await (isEndless ? Promise.race([gone.then(() => pause(ENDLESS_MS)).catch(() => undefined), pause(2 * ENDLESS_MS)]) : gone);
  if (isStill) return;
  await until(
    () => ask(page.mainFrame(), (probe) => String(probe.isOver())),
    (isOver) => isOver === 'true',
    'is not over',
  );
}

/** Waits until just these words are painted. */
export async function expectPainted(page: Page, words: readonly string[]): Promise<void> {
  const wanted = words.join(', ');
  await until(
    async () => (await painted(page)).join(', '),
    (now) => now === wanted,
    `is to have these marks: ${wanted}; it has`,
    RIGHT_MS,
  );
}

/** All that is painted in a page and its frames, in the order of the alphabet. */
async function painted(page: Page): Promise<string[]> {
  const lists = await Promise.all(page.frames().map((frame) => ask(frame, (probe) => probe.painted())));
  return lists
    .flatMap((list) => list.split('\n'))
    .filter((text) => text !== '')
    .sort();
}

/** What the page says of itself. */
export function record(page: Page, withMarkup = true): Promise<string> {
  return withMarkup ? ask(page.mainFrame(), (probe) => probe.record(true)) : ask(page.mainFrame(), (probe) => probe.record(false));
}

async function took(page: Page): Promise<number> {
  return Number(await ask(page.mainFrame(), (probe) => String(probe.took())));
}

/** Asks the probe of a frame; an empty answer where it is gone, or where no script runs. */
async function ask(frame: Frame, question: (probe: Probe) => string): Promise<string> {
  // Where a page may run no script, the probe has not come by itself; such a page is over at once.
  const source = `if (globalThis.probe?.document !== document) { (${installProbe})(); globalThis.over(); }
    return (${question})(globalThis.probe);`;
  const answer = async () => {
    const text = await frame.evaluate(`(() => { ${source} })()`).catch(() => undefined);
    // Chromium runs no text of a script in a sandbox, but does run functions; Firefox calls these by what a page may have changed.
    return typeof text === 'string' ? text : frame.evaluate(new Function(source) as () => string).catch(() => '');
  };
  return Promise.race([answer(), pause(5000).then(() => '')]);
}

async function until(ask: () => Promise<string>, isRight: (answer: string) => boolean, what: string, within = DEADLINE_MS): Promise<void> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return;
    if (Date.now() > deadline) throw new Error(`The page ${what} ${answer}`);
    await pause(30);
  }
}
