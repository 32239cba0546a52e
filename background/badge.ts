import browser from 'webextension-polyfill';
import { addCounts } from '../src/frame-state.ts';
import { askFrames } from './ask-frames.ts';

/** Gives the badge its colour: quiet, and the same on light and dark toolbars. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#56606b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/**
 * Shows on a tab's badge how many entities all its frames name together; nothing for none.
 * The frames are asked each time and nothing is kept, so there is nothing to go stale when a frame leaves or the worker stops.
 * Where they cannot be asked (our own pages) the caller's own entities count.
 */
export async function showCount(tabId: number, own: readonly string[]): Promise<void> {
  const running = counting.get(tabId);
  if (running) {
    running.next = own;
    return;
  }
  const round: Round = { next: own };
  counting.set(tabId, round);
  while (round.next) {
    const { next } = round;
    round.next = undefined;
    await countOnce(tabId, next);
  }
  counting.delete(tabId);
}

/** Tabs being counted. Frames that report meanwhile have their tab counted once more, not once for each: a page may have hundreds. */
const counting = new Map<number, Round>();

type Round = { next: readonly string[] | undefined };

async function countOnce(tabId: number, own: readonly string[]): Promise<void> {
  const answers = await askFrames(tabId);
  const count = answers ? addCounts(answers.flatMap(({ state }) => state ?? [])).length : new Set(own).size;
  // The tab may have closed meanwhile.
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }).catch(() => undefined);
}
