import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer';
import { marks, pause } from '../harness/page.ts';
import type { Session } from '../harness/session.ts';
import { aim } from './cards-seen.ts';

/** The texts of all marks of a page or frame, in the order of the registry's names. */
async function marked(page: Page | Frame): Promise<string[]> {
  return (await marks(page as Page)).map(({ text }) => text);
}

/** Waits until exactly these texts, in whatever order, are marked; fails with what is marked instead. */
export async function expectMarked(page: Page | Frame, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort().join(' | ');
  const deadline = Date.now() + 6000;
  for (;;) {
    const found = (await marked(page)).sort().join(' | ');
    if (found === wanted) return;
    if (Date.now() > deadline) throw new Error(`Marked: ${found}\n Wanted: ${wanted}`);
    await pause(50);
  }
}

/** Keeps a picture of a state for people to look at. */
export async function picture(session: Session, page: Page, name: string): Promise<void> {
  mkdirSync('artifacts/page', { recursive: true });
  await page.screenshot({ path: `artifacts/page/${name}-${session.kind}.png` });
}

/** The middle of one of the open card's own buttons. */
function cardButton(page: Page, button: 'pin' | 'close'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (fromEnd) => {
      const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot);
      const box = [...(host?.shadowRoot?.querySelectorAll('footer button') ?? [])].at(fromEnd)?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    button === 'close' ? -1 : -2,
  );
}

/** Moves the real pointer into the card and clicks. */
export async function pressCardButton(page: Page, button: 'pin' | 'close'): Promise<void> {
  const { x, y } = await cardButton(page, button);
  await page.mouse.move(x, y, { steps: 8 });
  await aim();
  await page.mouse.click(x, y);
}
