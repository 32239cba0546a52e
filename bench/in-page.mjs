/** Measures contenders in the main world of freshly loaded pages, where the browser's own figures of them can be had. */
import { accuracy, medians } from './figures.mjs';

/** Warm scans behind the cold one. */
const WARM = 5;
/** A contender that takes longer than this once is not asked again, ms. */
const PATIENCE = 20_000;

/**
 * Measures each contender `rounds` times on one page, in turn, so that a busy moment hits all alike. `scripts` by contender's name;
 * gives rows by name: medians in ms, bytes, and how much of what is planted was found.
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
    const before = await page.metrics();
    const times = await inTime(page.evaluate(runOnce));
    if (!times) return { slow: true };
    const after = await page.metrics();
    const main = (after.TaskDuration - before.TaskDuration) * 1000;
    const row = { ...times, engine: main - times.build - times.cold - times.paint };
    if (!deep) return { ...row, warm: await page.evaluate(runWarm, WARM) };
    const heap = (await heapOf(page)) - heapBefore;
    const { texts, ...own } = await page.evaluate(describe);
    return { ...row, heap, ...own, ...accuracy(texts, planted), hits: texts.length, warm: await page.evaluate(runWarm, WARM) };
  } finally {
    await page.close();
  }
}

/** In the page: the first run, as a page has it. */
async function runOnce() {
  const { contender, terms } = globalThis;
  const start = performance.now();
  const state = await contender.build(terms);
  const built = performance.now();
  await contender.scan(state, document.body);
  const scanned = performance.now();
  await contender.paint?.(state, document.body);
  const painted = performance.now();
  globalThis.state = state;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  return { build: built - start, cold: scanned - built, paint: painted - scanned };
}

/** In the page: the middle one of further scans; one that changes the page has none. */
async function runWarm(times) {
  const { contender, state } = globalThis;
  if (contender.mutates) return undefined;
  const all = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await contender.scan(state, document.body);
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b)[times >> 1];
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
