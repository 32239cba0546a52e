import type { Frame, Page } from 'puppeteer';
import type { CallMessage, FrameState } from '../../../src/messages.ts';
import { marks, pause } from '../harness/page.ts';

type Tabs = {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  sendMessage(id: number, message: unknown, to: object): Promise<unknown>;
};

/** Asks a page's top frame what it counts, as the popup does; `asker` is one of the extension's own pages. */
async function frameState(asker: Page, page: Page): Promise<FrameState | undefined> {
  const message: CallMessage = { call: 'frameState', args: [] };
  const ask = async (url: string, wanted: unknown) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tab = (await tabs.query({})).find((each) => each.url === url);
    return tabs.sendMessage(tab?.id ?? -1, wanted, { frameId: 0 }).catch(() => undefined);
  };
  return (await asker.evaluate(ask, page.url(), message)) as FrameState | undefined;
}

/** What the page counts, in the order of the entities' ids: `herat 1, kabul 2`. */
export async function counted(asker: Page, page: Page): Promise<string> {
  const state = await frameState(asker, page);
  if (state?.status !== 'done') return state?.status ?? 'no answer';
  return state.counts
    .map(({ entity, count }) => `${entity} ${count}`)
    .sort()
    .join(', ');
}

/** All that is painted, piece by piece and in order, without what nobody sees: white space around, joiners, soft hyphens. */
export async function marked(page: Page | Frame): Promise<string> {
  const texts = (await marks(page as Page)).map(({ text }) =>
    text
      .replace(/[\u00ad\u200b-\u200d]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return texts
    .filter((text) => text !== '')
    .sort()
    .join(' | ');
}

/** Waits until what is seen is as wanted; fails with what is seen instead. */
export async function expectSoon(seen: () => Promise<string>, wanted: string): Promise<void> {
  const deadline = Date.now() + 8000;
  for (;;) {
    const now = await seen();
    if (now === wanted) return;
    if (Date.now() > deadline) throw new Error(`Seen:   ${now}\nWanted: ${wanted}`);
    await pause(50);
  }
}
