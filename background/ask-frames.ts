import browser from 'webextension-polyfill';
import { askFrame, type FrameAnswer } from '../src/frame-state.ts';
import { inTime } from './in-time.ts';

const limitMs = 1_000;

/** Asks all frames of a tab what they name; undefined where they cannot be asked. */
export async function askFrames(tabId: number): Promise<readonly (FrameAnswer & { readonly frameId: number })[] | undefined> {
  const asked = browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: askFrame, injectImmediately: true });
  const results = await inTime(asked, limitMs).catch(() => undefined);
  return results?.flatMap(({ frameId, result }) => (result ? { frameId, ...(result as FrameAnswer) } : []));
}
