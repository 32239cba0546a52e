import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { command } from '../page/commanding.ts';
import { until } from '../shell/sample.ts';
import { type Held, heldBy } from './held.ts';
import { type OurCounts, oursIn } from './measure-chromium.ts';
import { cardCount, closeCards, painted } from './on-page.ts';
import { type Driven, steadyNames, steadyPage, WAYS } from './steady-page.ts';

/** Counts that do not depend on when the browser tidies up: sizes do. */
type Counts = Omit<Held, 'heap' | 'nodes'> & { readonly painted: unknown; readonly hosts: number; readonly ours: unknown };

/** Of nodes a few come and go with what was last pointed at: in numbers, in bytes in Firefox. What stays behind of each change is more. */
const FEW = { chromium: 12, firefox: 2500 } as const;

/** Where machines are busy, in ms. */
const PATIENCE_MS = 180_000;

describe.each(browsers)('nothing stays behind, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    // What the browser keeps for the way back is not what stays behind.
    const args = ['--disable-features=AutofillServerCommunication,BackForwardCache'];
    session = await Session.start(kind, { args, prefs: { 'browser.sessionhistory.max_total_viewers': 0 } });
    session.site.page('/steady', steadyPage);
    page = await session.open(session.site.url('/steady'));
    await waitForMark(page, steadyNames[0]);
  });
  afterAll(() => session.stop());

  /** The page in each of the ways in which it can change. */
  const changes = (seed: number) =>
    page.evaluate(
      async (from, ways) => {
        const { driven } = globalThis as unknown as { driven: Driven };
        for (let turn = 0; turn < 3 * ways; turn++) {
          driven.change((from + turn) % ways, from + turn);
          await new Promise((done) => setTimeout(done, 10));
        }
      },
      seed,
      WAYS,
    );
  /** The page as it was at first, all of it marked. */
  const reset = async () => {
    await page.evaluate(() => (globalThis as unknown as { driven: Driven }).driven.reset());
    const marked = async () => Object.values(await painted(page)).reduce((sum, size) => sum + size, 0);
    await until(marked, (count) => count === steadyNames.length);
  };
  /** A card opened by the pointer and closed; one opened by key, kept, and closed. */
  const cards = async () => {
    await reset();
    await page.mouse.move(985, 690);
    await rest(page, steadyNames[0]);
    await waitForCard(page);
    await closeCards(page);
    await command(session, 'next-mention');
    await waitForCard(page);
    await command(session, 'pin-card');
    await closeCards(page);
  };
  /** What is held by the page as it was at first. */
  const held = async (): Promise<{ readonly counts: Counts; readonly nodes: number }> => {
    await reset();
    // Texts that have gone are let go of a second later.
    await pause(1500);
    const { listeners, nodes, documents } = await heldBy(session, page);
    const { Element, Text, CSSStyleSheet, ...ours } = kind === 'chromium' ? await oursIn(page, session.extensionId) : ({} as OurCounts);
    return { counts: { listeners, documents, painted: await painted(page), hosts: await cardCount(page), ours }, nodes };
  };

  const expectNoMore = (after: Awaited<ReturnType<typeof held>>, before: Awaited<ReturnType<typeof held>>) => {
    expect(after.counts).toEqual(before.counts);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + FEW[kind]);
  };

  it(
    'of a document’s changes and cards',
    async () => {
      const round = async (turn: number) => {
        await changes(turn);
        await cards();
      };
      // What is made once and kept is there from then on.
      await round(0);
      const before = await held();
      for (const turn of [1, 2]) await round(turn);
      expectNoMore(await held(), before);
    },
    PATIENCE_MS,
  );

  it(
    'of pages that were left',
    async () => {
      const round = async () => {
        for (let turn = 0; turn < 4; turn++) {
          await page.goto(session.site.url(`/steady?${turn}`));
          await waitForMark(page, steadyNames[0]);
        }
        return held();
      };
      const before = await round();
      expectNoMore(await round(), before);
    },
    PATIENCE_MS,
  );
});
