import type { Frame, Page } from 'puppeteer';
import { card, marks } from '../harness/page.ts';
import { until } from '../shell/sample.ts';
import { expectMarked } from './browser-page.ts';

/** A page without margins. */
export const doc = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body style="margin:0;font:16px serif">${body}`;

/** What a small frame shows. */
export const small = doc(
  '<p style="margin:30px 40px">News from Kabul. <input size="4"></p><div style="height:900px">Much more of it below.</div>',
);

/** A frame too small for a card. */
export const frameOf = (src: string, style = '') =>
  `<iframe name="f" style="width:300px;height:120px;border:5px solid gray;${style}" ${src}></iframe>`;

/** The frame that holds the words. */
export async function innermost(page: Page, name = 'f'): Promise<Frame> {
  let at: Frame = page.mainFrame();
  for (;;) {
    const element = await at.$(`iframe[name="${name}"], iframe:only-of-type`);
    if (!element) return at;
    // The driver may wait for ever in a frame that was another one a moment ago: it is asked for anew each time.
    const loaded = async () => {
      const inner = await element.contentFrame();
      return (await inner?.$('p, iframe').catch(() => null)) ? inner : undefined;
    };
    at = (await until(loaded, (inner) => inner !== undefined)) as Frame;
  }
}

/** Rests the real pointer on the mention of a frame and gives where on the screen that is, scaled frames included. */
export async function restIn(page: Page, name = 'f'): Promise<{ x: number; y: number }> {
  const frame = await innermost(page, name);
  await expectMarked(frame, ['Kabul']);
  const [mark] = await marks(frame as unknown as Page);
  let at = { x: mark?.x ?? 0, y: mark?.y ?? 0 };
  for (let each: Frame | null = frame; each?.parentFrame(); each = each.parentFrame()) {
    const element = await each.frameElement();
    const around = await element?.evaluate((node) => {
      const { x, y, width } = node.getBoundingClientRect();
      const { offsetWidth, clientLeft, clientTop } = node as HTMLElement;
      const padding = Number.parseFloat(getComputedStyle(node).paddingLeft);
      return { x, y, scale: width / offsetWidth, left: clientLeft + padding, top: clientTop + padding };
    });
    if (around) at = { x: around.x + (around.left + at.x) * around.scale, y: around.y + (around.top + at.y) * around.scale };
  }
  await page.mouse.move(at.x - 20, at.y + 8);
  await page.mouse.move(at.x, at.y, { steps: 6 });
  return at;
}

/** The names of the cards that frames show in themselves. */
export async function inFrames(page: Page): Promise<string[]> {
  const inner = page.frames().filter((frame) => frame.parentFrame());
  const seen = await Promise.all(inner.map((frame) => card(frame as unknown as Page)));
  return seen.flatMap((each) => each?.title ?? []);
}
