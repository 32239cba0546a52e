import type { Page } from 'puppeteer';

/** A painted mention as a page can see it: the registry's name, the text under the range and where it is. */
export type Mark = { readonly registry: string; readonly text: string; readonly x: number; readonly y: number };

/** Everything painted on the page's top document, in document order within each registry. */
export function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([registry, highlight]) =>
      [...highlight].flatMap((abstract) => {
        const range = new Range();
        range.setStart(abstract.startContainer, abstract.startOffset);
        range.setEnd(abstract.endContainer, abstract.endOffset);
        const box = range.getClientRects()[0];
        return box ? [{ registry, text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      }),
    ),
  );
}

/** Waits for a mark whose text is `text` and gives it. */
export async function waitForMark(page: Page, text: string): Promise<Mark> {
  const deadline = Date.now() + 8000;
  for (;;) {
    const found = (await marks(page)).find((mark) => mark.text === text);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`No mark “${text}”; marked: ${(await marks(page)).map((mark) => mark.text).join(', ')}`);
    await pause(50);
  }
}

/** Rests the real pointer on a mark, coming from a little way off as a hand does. */
export async function rest(page: Page, text: string): Promise<Mark> {
  const mark = await waitForMark(page, text);
  await page.mouse.move(mark.x - 60, mark.y + 30);
  await page.mouse.move(mark.x, mark.y, { steps: 6 });
  return mark;
}

/** What an open card shows, read through the open shadow root of the test build. */
export type CardSeen = {
  readonly title: string;
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** The open card of the page's top document, or undefined. */
export async function card(page: Page): Promise<CardSeen | undefined> {
  const seen = await page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot && each.matches(':popover-open'));
    const dialog = host?.shadowRoot?.querySelector('[role="dialog"]');
    if (!dialog) return null;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    const label = host?.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    return { title: label?.textContent ?? '', text: dialog.textContent ?? '', box: { x, y, width, height } };
  });
  return seen ?? undefined;
}

/** Waits until a card is open and gives what it shows. */
export async function waitForCard(page: Page): Promise<CardSeen> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const seen = await card(page);
    if (seen && seen.box.width > 0) return seen;
    if (Date.now() > deadline) throw new Error('No card opened');
    await pause(30);
  }
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  const deadline = Date.now() + 5000;
  while (await card(page)) {
    if (Date.now() > deadline) throw new Error('The card stays open');
    await pause(30);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
