import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pause, rest } from '../harness/page.ts';
import { until } from '../shell/sample.ts';

/** An open card as a reader sees it: its name, whether it is kept, and where it lies. */
export type Seen = {
  readonly title: string;
  readonly isKept: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Every open card of the page's top document, in the order in which they were put there. */
export function cardsSeen(page: Page): Promise<Seen[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[popover]')].flatMap((host) => {
      const dialog = host.shadowRoot?.querySelector('[role="dialog"]');
      if (!dialog || !host.matches(':popover-open')) return [];
      const { x, y, width, height } = dialog.getBoundingClientRect();
      const title = dialog.querySelector('h2')?.textContent ?? '';
      return [{ title, isKept: dialog.querySelector('[aria-pressed="true"]') !== null, x, y, width, height }];
    }),
  );
}

/** Waits until exactly the cards of these names are open, those that are kept with a star, and gives them. */
export function untilCards(page: Page, ...names: readonly string[]): Promise<Seen[]> {
  const wanted = names.join(', ');
  return until(
    () => cardsSeen(page),
    (seen) =>
      seen
        .map(({ title, isKept }) => `${title}${isKept ? '*' : ''}`)
        .sort()
        .join(', ') === wanted,
  );
}

/** The one open card of this name. */
export async function cardOf(page: Page, title: string): Promise<Seen> {
  const found = (await cardsSeen(page)).find((each) => each.title === title);
  if (!found) throw new Error(`No card ${title}`);
  return found;
}

/** The middle of a part of the card of this name. */
export function partOf(page: Page, title: string, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (name, part) => {
      const dialogs = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('[role="dialog"]'));
      const found = dialogs.find((dialog) => dialog?.querySelector('h2')?.textContent === name)?.querySelector(part);
      if (!found) throw new Error(`No ${part} of ${name}`);
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    title,
    selector,
  );
}

/** Puts the focus on a part of the card of this name. */
export function focusPart(page: Page, title: string, selector: string): Promise<void> {
  return page.evaluate(
    (name, part) => {
      const dialogs = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('[role="dialog"]'));
      dialogs
        .find((dialog) => dialog?.querySelector('h2')?.textContent === name)
        ?.querySelector<HTMLElement>(part)
        ?.focus();
    },
    title,
    selector,
  );
}

/** Drags with the real pointer from a point by so much, or to the window's edge: Firefox lets no test go further. */
export async function dragBy(page: Page, from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await aim();
  await page.mouse.down();
  const { width, height } = page.viewport() ?? { width: 1000, height: 700 };
  const into = (at: number, room: number) => Math.max(1, Math.min(at, room - 1));
  await page.mouse.move(into(from.x + dx, width), into(from.y + dy, height), { steps: 8 });
  await page.mouse.up();
}

/** Has a mention's card opened by the pointer, and kept by its button. */
export async function keep(page: Page, title: string): Promise<void> {
  await rest(page, title);
  const open = async () => (await cardsSeen(page)).some((each) => each.title === title);
  for (let tries = 0; !(await open()) && tries < 100; tries++) await pause(30);
  const pin = await partOf(page, title, 'footer button:nth-last-child(2)');
  await page.mouse.move(pin.x, pin.y, { steps: 6 });
  await aim();
  await page.mouse.click(pin.x, pin.y);
}

/** As long as a hand takes to find its aim: what has only just come does not count as seen. */
export const aim = (): Promise<void> => pause(350);

/** Where a card lies, once it has come to rest. */
export async function settled(page: Page, title: string) {
  for (let before = ''; ; await pause(60)) {
    const seen = await cardOf(page, title);
    if (JSON.stringify(seen) === before) return seen;
    before = JSON.stringify(seen);
  }
}

/** Places are whole pixels, sizes need not be. */
export function expectNear(value: number, wanted: number): void {
  expect(Math.abs(value - wanted), `${value}, where ${wanted} was wanted`).toBeLessThanOrEqual(1.5);
}
