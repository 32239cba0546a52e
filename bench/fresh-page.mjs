/** A freshly loaded page with a contender in it, as each sample needs one. */

/** What takes longer than this is given up, ms. */
const PATIENCE = 60_000;

/** Opens a page with a contender's script and the names it is to find, and calls `use` with it; resolves with what that does, or undefined where it took too long. */
export async function onFreshPage(browser, url, { script, terms }, use) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.evaluate(`globalThis.terms = ${JSON.stringify(terms)}; ${script}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
    return await inTime(use(page), () => session.send('Runtime.terminateExecution'));
  } finally {
    await page.close();
  }
}

async function inTime(promise, giveUp) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  promise.catch(() => undefined);
  const first = await Promise.race([promise.then((value) => ({ value })), late]);
  clearTimeout(timer);
  if (!first) await giveUp();
  return first?.value;
}
