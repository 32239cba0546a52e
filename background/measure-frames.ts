import browser from 'webextension-polyfill';
import type { FrameMeasure } from '../src/card/frame-place.ts';
import { inTime } from './in-time.ts';

/** Frames that are slow to answer keep no reader waiting longer for a card. */
const limitMs = 500;

/** Measures a frame and those around it; what cannot be asked, or not in time, is left out. */
export async function measureFrames(tabId: number, frameId: number): Promise<readonly FrameMeasure[]> {
  const measured = await measure({ tabId, frameIds: [0, frameId] });
  const isNested = measured.some(({ path }) => path.length > 1);
  // Which frames are between cannot be told before: so all are asked.
  return isNested ? measure({ tabId, allFrames: true }) : measured;
}

async function measure(target: { tabId: number; frameIds?: number[]; allFrames?: boolean }): Promise<readonly FrameMeasure[]> {
  const asked = browser.scripting.executeScript({ target, func: measureFrame, injectImmediately: true });
  const results = await inTime(asked, limitMs).catch(() => undefined);
  return results?.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as Omit<FrameMeasure, 'frameId'>) }] : [])) ?? [];
}

/** Runs inside a frame, sent there as source: it may use nothing from outside itself. Nothing that it does can be seen by the page. */
function measureFrame(): Omit<FrameMeasure, 'frameId'> {
  const indexIn = (around: Window, wanted: unknown) => {
    let index = around.length - 1;
    while (index >= 0 && around[index] !== wanted) index--;
    return index;
  };
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) path.unshift(indexIn(at.parent, at));
  const elements = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object')];
  const frames = elements.flatMap((element) => {
    const index = element.contentWindow ? indexIn(window, element.contentWindow) : -1;
    const { offsetWidth: width, offsetHeight: height, clientLeft, clientTop, clientWidth, clientHeight } = element;
    if (index < 0 || width === 0 || height === 0) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const padding = getComputedStyle(element);
    const px = (length: string) => Number.parseFloat(length) || 0;
    const inset = {
      left: (clientLeft + px(padding.paddingLeft)) / width,
      top: (clientTop + px(padding.paddingTop)) / height,
      right: (clientLeft + clientWidth - px(padding.paddingRight)) / width,
      bottom: (clientTop + clientHeight - px(padding.paddingBottom)) / height,
    };
    return [{ index, box: { left, top, right, bottom }, inset }];
  });
  return { path, inner: { width: innerWidth, height: innerHeight }, frames };
}
