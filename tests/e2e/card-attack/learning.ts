import type { Page } from 'puppeteer';
import { type BrowserKind, type ChromeLike, Session } from '../harness/session.ts';

const body = `<body style="margin:0;padding:30px 60px;font:18px/1.5 serif;height:2000px"><p>The road from Kabul was open, and so was the one to Herat.</p>`;

/** A page that names two places, and what else is put into it. */
export const page = (rest = '') => `<!doctype html><html lang="en"><title>Learn</title>${body}${rest}`;

/** Whether a card is open, as a page can tell. */
export const isCard = () =>
  [...document.querySelectorAll<HTMLElement>('*')].some((each) => each.popover === 'manual' && each.matches(':popover-open'));

/** A browser with the extension as readers have it, something in its settings that no page is to learn, and a page of its own. */
export async function startLearning(kind: BrowserKind, dist: string): Promise<{ session: Session; own: Page }> {
  const session = await Session.start(kind, { dist });
  const own = await session.extensionPage('popup/popup.html');
  await own.evaluate(async () => {
    const { local } = (globalThis as unknown as ChromeLike).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...(settings as object), sitesOff: ['secret-site.example'] } });
  });
  return { session, own };
}
