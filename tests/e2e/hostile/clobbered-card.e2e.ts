import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fields, images, ofDocument, ofElements } from '../../fixtures/hostile/clobbered.ts';
import { rest } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';

const words = 'Talks in Kabul went on.';
const opened = (form: string, script = "document.querySelector('form').showPopover()") => `${form}<script>${script}</script>`;

/** Where a name stands, or what stands beside the card, when the fields answer for what an element itself has. */
const cases: readonly (readonly [where: string, body: string])[] = [
  ['in a form with fields of all names', `<form>${words}${fields(ofElements)}</form>`],
  ['in a popover that is such a form', opened(`<form popover>${words}${fields(ofElements)}</form>`)],
  [
    'beside a popover that is such a form',
    opened(`<p>${words}</p><form popover="manual" style="inset:auto 0 0 auto">${fields(ofElements)}</form>`),
  ],
  ['in a document with pictures of all names', `<p>${words}</p>${images(ofDocument)}`],
  [
    'in a page whose focus is on such a form',
    `<p>${words}</p><form tabindex="0">${fields(ofElements)}</form><script>HTMLElement.prototype.focus.call(document.forms[0])</script>`,
  ],
];

/** Presses what keeps the card open where there is one, and tells what there is: the page may have names for all that it could be asked. */
function cardIn(page: Page): Promise<{ readonly title: string; readonly isKept: boolean; readonly x: number; readonly y: number } | null> {
  return page.evaluate(() => {
    const all = [...Document.prototype.querySelectorAll.call(document, 'div[popover]')] as HTMLElement[];
    const card = all.find((each) => each.shadowRoot)?.shadowRoot?.querySelector('[role="dialog"]');
    const keep = card?.querySelector('[aria-label="Keep open"], [aria-pressed]');
    if (!card || !keep) return null;
    const { x, y, width, height } = keep.getBoundingClientRect();
    const isKept = keep.getAttribute('aria-pressed') === 'true' || keep.getAttribute('aria-label') !== 'Keep open';
    return { title: card.querySelector('h2')?.textContent ?? '', isKept, x: x + width / 2, y: y + height / 2 };
  });
}

describe.each(browsers)('where fields bear the names of what is asked of elements, the card of a name, in %s,', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it.each(cases)('%s opens, is kept and closes', async (where, body) => {
    const page = await session.open(
      session.site.page(`/${where.replaceAll(' ', '-')}`, `<!doctype html><html lang="en"><title>Card</title>${body}`),
    );
    await rest(page, 'Kabul');
    await expect.poll(async () => (await cardIn(page))?.title).toBe('Kabul');
    await expect
      .poll(async () => {
        const card = await cardIn(page);
        if (card && !card.isKept) await page.mouse.click(card.x, card.y);
        return (await cardIn(page))?.isKept;
      })
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardIn(page)).toBe(null);
    await page.close();
  });
});
