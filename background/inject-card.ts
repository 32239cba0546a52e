import browser from 'webextension-polyfill';

/** Puts the card's script into a frame; also what goes between card and mention, for a frame that may be too small or for the page around it. */
export async function injectCard(tabId: number, frameId: number, isForFrames = frameId !== 0): Promise<void> {
  const files = ['/content-scripts/card.js', ...(isForFrames ? ['/content-scripts/frames.js'] : [])];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files, injectImmediately: true });
}
