import type { Page } from 'puppeteer';
import type { CallMessage } from '../../../src/messages.ts';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import type { Session } from '../harness/session.ts';

/** How a reader presses things: with the real pointer or with real keys. */
export type Hand = {
  /** Opens the card of the first mark with these words. */
  open(page: Page, entity: string, words: string): Promise<void>;
  /** Presses the button of the open card, or of the notice in its place, whose name begins so. */
  press(page: Page, name: string): Promise<void>;
};

/** The pointer rests on the mark and clicks. */
export const mouse: Hand = {
  async open(page, _entity, words) {
    await page.mouse.move(5, 690);
    await rest(page, words);
    await waitForCard(page);
  },
  async press(page, name) {
    const { x, y } = await until(
      () => buttonAt(page, name),
      (place) => place !== null,
      `button “${name}”`,
    );
    await page.mouse.move(x, y, { steps: 8 });
    // As long as a hand takes to find its aim.
    await pause(350);
    await page.mouse.click(x, y);
    // No hand holds quite still.
    await page.mouse.move(x + 1, y);
  },
};

/** The popup's request opens the card and moves the focus into it; Tab and Enter do the rest. */
export const keys = (session: Session): Hand => ({
  async open(page, entity, words) {
    // The popup offers only what has been found, and a page in the background is not read.
    await waitForMark(page, words);
    const own = await session.extensionPage('popup/popup.html');
    const message: CallMessage = { call: 'visitMention', args: [entity, 1] };
    await own.evaluate(
      async (url, wanted) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const tab = (await tabs.query({})).find((each) => each.url === url);
        await tabs.sendMessage(tab?.id ?? -1, wanted, { frameId: 0 });
      },
      page.url(),
      message,
    );
    await own.close();
    await page.bringToFront();
    await waitForCard(page);
  },
  async press(page, name) {
    await until(
      () => buttonAt(page, name),
      (place) => place !== null,
      `button “${name}”`,
    );
    for (let turn = 0; turn < 40; turn++) {
      if ((await focused(page)).startsWith(name)) {
        await pause(350);
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to “${name}”`);
  },
});

type Tabs = {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  sendMessage(id: number, message: unknown, to: object): Promise<unknown>;
};

/** The words of the notice in the card's place; empty where there is none. */
export function notice(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot && each.matches(':popover-open'));
    return host?.shadowRoot?.querySelector('.notice [role=status]')?.textContent ?? '';
  });
}

/** All words of the open panel; empty where it is not open. */
export function panel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot && each.matches(':popover-open'));
    return host?.shadowRoot?.querySelector('.why-panel')?.textContent ?? '';
  });
}

/** The name of what has the focus in the card: a button's, else nothing. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot);
    const element = host?.shadowRoot?.activeElement;
    return element?.localName === 'button' ? (element.getAttribute('aria-label') ?? element.textContent ?? '') : '';
  });
}

/** Whether the focus is in the card. */
export function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => [...document.querySelectorAll('[popover]')].some((each) => each.shadowRoot?.activeElement));
}

/** Asks again until the answer suits; throws with the last one, and what was waited for, after eight seconds. */
export async function until<T>(ask: () => Promise<T>, suits: (answer: T) => boolean, what: string): Promise<NonNullable<T>> {
  const deadline = Date.now() + 8000;
  for (;;) {
    const answer = await ask();
    if (suits(answer)) return answer as NonNullable<T>;
    if (Date.now() > deadline) throw new Error(`No ${what}; still ${JSON.stringify(answer)}`);
    await pause(40);
  }
}

/** The middle of the button in the card whose name begins so, where it can be pressed. */
function buttonAt(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot && each.matches(':popover-open'));
    for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) {
      if (!(button.getAttribute('aria-label') ?? button.textContent)?.startsWith(wanted)) continue;
      const box = button.getBoundingClientRect();
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (box.width > 0 && host?.shadowRoot?.elementFromPoint(place.x, place.y)?.closest('button') === button) return place;
    }
    return null;
  }, name);
}
