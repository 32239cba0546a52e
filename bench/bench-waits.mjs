import { launchWith } from './browsers.mjs';
import { timeCardOpening } from './card-opening.mjs';
import { median, short, tableOf } from './figures.mjs';
import { timeFirstMark, watchForMark } from './first-mark.mjs';

/** At sixty frames a second. */
export const FRAME_MS = 1000 / 60;

/** What a reader waits for: the first mark, and the card. */
export async function measureWaits(kind, dist, site, pages, rounds) {
  const { browser } = await launchWith(kind, dist);
  const rows = [];
  try {
    for (const size of pages) {
      const times = [];
      for (let round = 0; round < rounds; round++) {
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(watchForMark);
        times.push(await timeFirstMark(page, `${site.url}${size}-default.html`));
        await page.close();
      }
      rows.push({ page: size, firstMark: median(times) });
    }
    const page = await browser.newPage();
    await page.goto(`${site.url}short.html`);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const [cold, ...warm] = await timeCardOpening(page, 'b', 1 + rounds * 2);
    const card = { cold, warm: median(warm) };
    console.log(`\n### ${kind}, the default report: parsed to first mark, dwell to card, ms`);
    console.log(
      tableOf([
        [...rows.map((row) => row.page), 'card, first', 'card, again', 'in frames'],
        [...rows.map((row) => short(row.firstMark)), short(cold), short(card.warm), short(card.warm / FRAME_MS)],
      ]),
    );
    return { firstMark: rows, card };
  } finally {
    await browser.close();
  }
}
