import browser, { type Runtime } from 'webextension-polyfill';
import { createReceiver, type WorkerCalls } from '../src/messages.ts';
import { showCount } from './badge.ts';
import { injectCard } from './inject-card.ts';

/** The frame that calls, as the browser names it. */
type Frame = { readonly tabId: number; readonly frameId: number };

const receive = createReceiver<WorkerCalls, Frame>({
  async injectCard({ tabId, frameId }) {
    await injectCard(tabId, frameId);
  },
  reportEntities({ tabId }, entities) {
    return showCount(tabId, entities);
  },
});

/** Answers the calls of our own frames; gives undefined (no answer) to everything else. */
export function answerFrames(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const frame = frameOf(sender);
  return frame && receive(message, frame);
}

function frameOf({ id, tab, frameId }: Runtime.MessageSender): Frame | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId };
}
