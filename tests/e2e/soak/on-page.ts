import type { Page } from 'puppeteer';
import { pause } from '../harness/page.ts';

export type Point = { readonly x: number; readonly y: number };

/** The middle of one of the painted mentions in view, by a number; undefined where there is none. */
export function someMark(page: Page, number: number): Promise<Point | undefined> {
  return page
    .evaluate((at) => {
      const places = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].flatMap((range) => {
          const box = (range as Range).getBoundingClientRect?.();
          const isInView = box && box.width > 0 && box.top > 0 && box.bottom < innerHeight && box.left > 0 && box.right < innerWidth;
          return isInView ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
        }),
      );
      return places[at % Math.max(1, places.length)] ?? null;
    }, number)
    .then((place) => place ?? undefined);
}

/** How many of our elements stand in the page, shown or not. */
export function cardCount(page: Page): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll('[popover]')].filter((host) => host.shadowRoot).length);
}

/** The middle of one of the parts of open cards that fit and can be pressed, by a number; undefined where there is none. */
export function controlIn(page: Page, selector: string, number: number): Promise<Point | undefined> {
  return page
    .evaluate(
      (wanted, at) => {
        const places = [...document.querySelectorAll('[popover]')].flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll(wanted) ?? [])].flatMap((part) => {
            const box = part.getClientRects()[0];
            const place = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            const isInView = place && place.x > 0 && place.y > 0 && place.x < innerWidth && place.y < innerHeight;
            const isOnTop = isInView && part.contains(host.shadowRoot?.elementFromPoint(place.x, place.y) ?? null);
            return isOnTop ? [place] : [];
          }),
        );
        return places[at % Math.max(1, places.length)] ?? null;
      },
      selector,
      number,
    )
    .then((place) => place ?? undefined);
}

/** Closes every card and notice of a page by its own button, the pointer at rest in a corner afterwards. */
export async function closeCards(page: Page): Promise<void> {
  for (let tries = 0; tries < 200 && (await cardCount(page)) > 0; tries++) {
    const button = await controlIn(page, '[aria-label="Close"]', 0);
    if (button) {
      await page.mouse.move(button.x, button.y);
      await page.mouse.click(button.x, button.y);
    } else await page.keyboard.press('Escape');
    await page.mouse.move(985, 690);
    await pause(40);
  }
}

/** The number of our ranges in each of our highlights. */
export function painted(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])));
}
