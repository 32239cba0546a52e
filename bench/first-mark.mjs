/** How long a reader waits for the first mark, in either browser. */

/** ms from the page being parsed, when the detector may begin, to the first registered mark; undefined where none came in time. */
export async function timeFirstMark(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.bringToFront();
  return page.evaluate(waitForMark, 10_000);
}

/** Given to the page before its own scripts: notes when the first mark is there, looking so seldom that the page is not kept busy. */
export function watchForMark() {
  const look = () => {
    if ([...CSS.highlights].some(([name, { size }]) => name.startsWith('x-mark') && size > 0)) globalThis.markedAt = performance.now();
    else setTimeout(look, 8);
  };
  addEventListener('DOMContentLoaded', look);
}

/** In the page. */
async function waitForMark(patience) {
  const end = performance.now() + patience;
  while (globalThis.markedAt === undefined && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return globalThis.markedAt && globalThis.markedAt - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
}
