import browser from 'webextension-polyfill';
import { askFrame, type FrameAnswer, inPageOrder } from '../src/frame-state.ts';
import type { MessageKey } from '../src/i18n.ts';
import { createSender, type FrameCalls, type FrameState, type PagePlaces, type VisitTo } from '../src/messages.ts';
import { barredReason } from './barred.ts';

/** One frame that a detector of ours reads. */
type FrameSeen = { readonly frameId: number; readonly state: FrameState };

/** What the popup knows of the page in front. */
export type PageSeen =
  | { readonly kind: 'asking' }
  | { readonly kind: 'barred'; readonly reason: MessageKey }
  | { readonly kind: 'seen'; readonly frames: readonly FrameSeen[] };

/** A page that has not answered by then is treated as one that cannot. */
const limitMs = 500;

/** Asks all frames of a tab what they name. */
export async function askPage(tabId: number): Promise<PageSeen> {
  const { url } = await browser.tabs.get(tabId).catch((): { url?: string } => ({}));
  if (url?.startsWith(browser.runtime.getURL(''))) return askOwnPage(tabId, url);
  const { answers, refusal } = await askFrames(tabId);
  const frames = answers.flatMap(({ frameId, state }) => (state ? [{ frameId, state }] : []));
  if (frames.length > 0) return { kind: 'seen', frames };
  return { kind: 'barred', reason: barredReason({ url, refusal, contentType: answers[0]?.contentType }) };
}

/** Asks the page itself, not the frames in it, where its mentions are; undefined where it does not say. */
export function askPlaces(tabId: number): Promise<PagePlaces | undefined> {
  return inTime(frameCalls(tabId, 0)('mentionPlaces')).catch(() => undefined);
}

/** Scrolls to a mention in one of the frames and opens its card, in place of any in the others; false where it is gone. */
export async function visit(tabId: number, frames: readonly FrameSeen[], frameId: number, entity: string, to: VisitTo): Promise<boolean> {
  const others = frames.filter((frame) => frame.frameId !== frameId);
  // Not waited for: a frame may have gone, or be busy.
  void Promise.allSettled(others.map((other) => frameCalls(tabId, other.frameId)('closeCard', 'not-kept')));
  return (await frameCalls(tabId, frameId)('visitMention', entity, to).catch(() => false)) === true;
}

/** Has the frames that stopped at a cap read on. */
export async function readOn(tabId: number, frames: readonly FrameSeen[]): Promise<void> {
  const stopped = frames.filter(({ state }) => state.stoppedAt !== undefined);
  await Promise.allSettled(stopped.map(({ frameId }) => frameCalls(tabId, frameId)('goOn')));
}

type Asked = { readonly answers: readonly (FrameAnswer & { readonly frameId: number })[]; readonly refusal?: string };

async function askFrames(tabId: number): Promise<Asked> {
  try {
    const asked = browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: askFrame, injectImmediately: true });
    const results = await inTime(asked);
    // One frame that hangs holds back the answers of all: then the page itself speaks.
    if (!results) return { answers: await askTop(tabId) };
    return { answers: inPageOrder(results.map(({ frameId, result }) => ({ frameId, ...(result as FrameAnswer | null) }))) };
  } catch (error) {
    return { answers: [], refusal: String(error) };
  }
}

/** Our own pages (the welcome page) let no script in, but they hear messages. */
async function askOwnPage(tabId: number, url: string): Promise<PageSeen> {
  const frames = await askTop(tabId);
  return frames.length > 0 ? { kind: 'seen', frames } : { kind: 'barred', reason: barredReason({ url }) };
}

/** The page's own document, by a message; none where it does not answer. */
async function askTop(tabId: number): Promise<readonly FrameSeen[]> {
  const state = await inTime(frameCalls(tabId, 0)('frameState')).catch(() => undefined);
  return state ? [{ frameId: 0, state }] : [];
}

function frameCalls(tabId: number, frameId: number) {
  return createSender<FrameCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** What is promised, or undefined where the page takes too long. */
export function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined))]);
}
