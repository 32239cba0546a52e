/** Measures contenders in the main world of freshly loaded pages, where the browser's own figures of them can be had. */
import { cpuClock } from './cpu-time.mjs';
import { accuracy, medians } from './figures.mjs';

/** A contender that takes longer than this once is not asked again, ms. */
const PATIENCE = 20_000;

/**
 * Measures each contender `rounds` times on one page, in turn, so that a busy moment hits all alike. `scripts` by contender's name;
 * gives rows by name: medians in ms of the main thread's own time, bytes, and how much of what is planted was found.
 */
export async function measureOnPage(browser, url, { scripts, terms, planted, rounds }) {
  const samples = new Map(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, script] of Object.entries(scripts)) {
      const done = samples.get(name);
      if (done.some(({ slow }) => slow)) continue;
      done.push(await sample(browser, url, { script, terms, planted, deep: round === 0 }));
    }
  }
  return Object.fromEntries([...samples].map(([name, rows]) => [name, summary(rows)]));
}

function summary(rows) {
  if (rows.some(({ slow }) => slow)) return { slow: true };
  const { bytes, heap, longestStep, hits, recall, precision } = rows[0];
  return { ...medians(rows), bytes, heap, longestStep, hits, recall, precision };
}

async function sample(browser, url, { script, terms, planted, deep }) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.evaluate(`globalThis.terms = ${JSON.stringify(terms)}; ${script}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
    const heapBefore = deep ? await heapOf(page) : 0;
    const times = await inTime(timeOnce(await cpuClock(page)));
    if (!times) return { slow: true };
    if (!deep) return times;
    const heap = (await heapOf(page)) - heapBefore;
    const { texts, ...own } = await page.evaluate(describe);
    return { ...times, heap, ...own, ...accuracy(texts, planted), hits: texts.length };
  } finally {
    await page.close();
  }
}

/** The first run, as a page has it, what the browser does to show it, and the mean of further scans, where the page is as it was. */
async function timeOnce(run) {
  const { ms: build } = await run(buildIt);
  const { ms: cold } = await run(scanIt);
  const { ms: paint } = await run(() => globalThis.contender.paint?.(globalThis.state, document.body));
  const { ms: engine } = await run(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  const { ms: warm, value: times } = await run(scanAgain);
  return { build, cold, paint, engine, warm: times ? warm / times : undefined };
}

/** In the page. */
async function buildIt() {
  globalThis.state = await globalThis.contender.build(globalThis.terms);
}

/** In the page. */
async function scanIt() {
  await globalThis.contender.scan(globalThis.state, document.body);
}

/** In the page; gives how many times, none for a contender that has changed it. */
async function scanAgain() {
  const { contender, state } = globalThis;
  if (contender.mutates) return 0;
  for (let i = 0; i < 9; i++) await contender.scan(state, document.body);
  return 9;
}

/** In the page: what it found, and the sizes that it can tell. */
function describe() {
  const { contender, state } = globalThis;
  return { texts: contender.texts(state), bytes: contender.bytes?.(state), longestStep: contender.block?.(state) };
}

async function heapOf(page) {
  const session = await page.createCDPSession();
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

function inTime(promise) {
  promise.catch(() => undefined);
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
