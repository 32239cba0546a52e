import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, storedSettings } from '../../../src/settings.ts';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { command } from '../page/commanding.ts';
import { until } from '../shell/sample.ts';
import { type Held, heldBy } from './held.ts';
import { type OurCounts, oursIn } from './measure-chromium.ts';
import { cardCount, closeCards, painted } from './on-page.ts';
import { type Driven, steadyNames, steadyPage, WAYS } from './steady-page.ts';

/** Counts that do not depend on when the browser tidies up: sizes do. */
type Counts = Omit<Held, 'heap' | 'nodes'> & {
  readonly painted: unknown;
  readonly hosts: number;
  readonly ours: unknown;
  readonly worlds: number;
};

/** Of nodes a few come and go with what was last pointed at: in numbers, in bytes in Firefox. What stays behind of each change is more. */
const FEW = { chromium: 12, firefox: 2500 } as const;

const FIRST_ROUNDS = 3;
const MOST_ROUNDS = 5;

/** Each number within, where it is larger. */
function most<T>(one: T, other: T): T {
  if (typeof one === 'number') return Math.max(one, Number(other)) as T;
  if (typeof one !== 'object' || one === null) return one;
  const keys = Object.keys({ ...one, ...other });
  return Object.fromEntries(keys.map((key) => [key, most(one[key as keyof T] ?? 0, other[key as keyof T] ?? 0)])) as T;
}

/** Whether no number within is larger than before. */
function isNoMore(after: unknown, before: unknown): boolean {
  if (typeof after === 'number') return after <= Number(before ?? 0);
  return Object.entries(after as object).every(([key, each]) => isNoMore(each, (before as Record<string, unknown>)[key]));
}

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
  const markCount = async () => Object.values(await painted(page)).reduce((sum, size) => sum + size, 0);
  /** The page as it was at first, all of it marked. */
  const reset = async () => {
    await page.evaluate(() => (globalThis as unknown as { driven: Driven }).driven.reset());
    await until(markCount, (count) => count === steadyNames.length);
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
    await page.mouse.click(985, 690);
    await pause(1500);
    const { listeners, nodes, documents, realms: worlds = 0 } = await heldBy(session, page);
    const { Element, Text, CSSStyleSheet, ...ours } = kind === 'chromium' ? await oursIn(page, session.extensionId) : ({} as OurCounts);
    return { counts: { listeners, documents, worlds, painted: await painted(page), hosts: await cardCount(page), ours }, nodes };
  };

  /**
   * Goes through rounds until no more is held than at most in the first ones. Browsers hold none, one or two of the cards that closed last,
   * now more, now fewer; what stays behind of every round is more each time.
   */
  const expectNoMore = async (round: (turn: number) => Promise<unknown>) => {
    // What is made once and kept is there from then on.
    let before = await round(0).then(held);
    for (let turn = 1; turn < FIRST_ROUNDS; turn++) before = most(before, await round(turn).then(held));
    let after = before;
    for (let turn = FIRST_ROUNDS; turn < FIRST_ROUNDS + MOST_ROUNDS; turn++) {
      after = await round(turn).then(held);
      if (isNoMore(after.counts, before.counts) && after.nodes <= before.nodes + FEW[kind]) return;
    }
    expect(after).toEqual(before);
  };

  it(
    'of a document’s changes and cards',
    async () => {
      const round = async (turn: number) => {
        await changes(turn);
        await cards();
      };
      await expectNoMore(round);
    },
    PATIENCE_MS,
  );

  it(
    'of readings that ended: everything switched off and on again',
    async () => {
      const round = async () => {
        const own = await session.extensionPage('library/settings.html');
        // Nothing is read in a tab that nobody sees.
        await page.bringToFront();
        const setEnabled = (enabled: boolean) =>
          own.evaluate(
            (settings) => (globalThis as unknown as ChromeLike).chrome.storage.local.set({ settings }),
            storedSettings({ ...defaultSettings, enabled }),
          );
        for (let turn = 0; turn < 4; turn++) {
          await setEnabled(false);
          await until(markCount, (count) => count === 0);
          await setEnabled(true);
          await until(markCount, (count) => count === steadyNames.length);
        }
        await own.close();
      };
      await expectNoMore(round);
    },
    PATIENCE_MS,
  );

  it(
    'of frames that came and went at once',
    async () => {
      const round = (turn: number) =>
        page.evaluate(async (from) => {
          const { driven } = globalThis as unknown as { driven: Driven };
          for (let at = 0; at < 40; at++) {
            driven.change(8, from * 40 + at);
            // Some are gone before anything was read of them, some in the midst of it.
            await new Promise((done) => setTimeout(done, 20 + (at % 8) * 10));
          }
        }, turn);
      await expectNoMore(round);
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
      };
      await expectNoMore(round);
    },
    PATIENCE_MS,
  );
});
