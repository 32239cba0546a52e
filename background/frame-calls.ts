import browser, { type Runtime } from 'webextension-polyfill';
import { createReceiver, type WorkerCalls } from '../src/messages.ts';
import { showCount } from './badge.ts';
import { injectCard } from './inject-card.ts';

/** The frame that calls, as the browser names it. */
type Frame = { readonly tabId: number; readonly frameId: number; readonly isOwn: boolean };

const receive = createReceiver<WorkerCalls, Frame>({
  async injectCard({ tabId, frameId }) {
    await injectCard(tabId, frameId);
  },
  mayRead: ({ tabId, frameId, isOwn }) => isOwn || mayEnter(tabId, frameId),
  reportEntities({ tabId }, entities) {
    return showCount(tabId, entities);
  },
});

/** Answers the calls of our own frames; gives undefined (no answer) to everything else. */
export function answerFrames(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const frame = frameOf(sender);
  return frame && receive(message, frame);
}

/** Whether the browser lets us into a frame: it knows best. Into our own pages it lets nobody. */
function mayEnter(tabId: number, frameId: number): Promise<boolean> {
  const entered = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: () => true, injectImmediately: true });
  return entered.then(
    () => true,
    () => false,
  );
}

function frameOf({ id, tab, frameId, url }: Runtime.MessageSender): Frame | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId, isOwn: typeof url === 'string' && url.startsWith(browser.runtime.getURL('')) };
}
