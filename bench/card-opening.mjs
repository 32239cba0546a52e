/** From the pointer's rest on a mention to its card being there, in either browser. */

/** The patience of `src/card/delays.ts`, which is no cost. */
export const DWELL_MS = 300;

/** ms behind the dwell until the card's element is shown, for each of so many rests on `selector`; the first is cold: it brings the card's script. */
export async function timeCardOpening(page, selector, times) {
  const box = await (await page.$(selector)).boundingBox();
  const found = [];
  for (let i = 0; i < times; i++) {
    await page.evaluate(watchForCard);
    await page.mouse.move(5, 5);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
    found.push((await page.evaluate(() => globalThis.cardShown)) - DWELL_MS);
    await page.mouse.move(5, 5, { steps: 2 });
    await page.waitForFunction(() => !document.querySelector('[popover]:popover-open'), { timeout: 5_000 });
  }
  return found;
}

/** In the page: settles with the ms between the pointer's last move and the first frame in which a popover is open. */
function watchForCard() {
  let moved = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  globalThis.cardShown = new Promise((resolve) => {
    const look = (now) => (document.querySelector('[popover]:popover-open') ? resolve(now - moved) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
}
