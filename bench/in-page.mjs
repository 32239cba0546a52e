/** Measures contenders in the main world of freshly loaded pages, where the browser's own figures of them can be had. */
import { cpuClock } from './cpu-time.mjs';
import { accuracy, medians } from './figures.mjs';
import { onFreshPage } from './fresh-page.mjs';
import { heapOf } from './heap.mjs';

/** A contender that takes longer than this once is timed no more than once, ms. */
const SLOW = 5_000;

/**
 * Measures contenders on one page, in turn, so that a busy moment hits all alike: each `rounds` times for the clock, and once to see
 * what it finds, changes and keeps. `scripts` by contender's name; gives rows by name: medians in ms of the main thread's own time,
 * bytes, mutations, and how much of what is `expected` was found. A row without `cold` was given up.
 */
export async function measureOnPage(browser, url, { scripts, terms, expected, rounds }) {
  const samples = new Map(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, done] of samples) {
      if (done.some((times) => !times || times.all > SLOW)) continue;
      done.push(await onFreshPage(browser, url, { script: scripts[name], terms }, timeOnce));
    }
  }
  const rows = {};
  for (const [name, done] of samples) {
    if (done.some((times) => !times)) rows[name] = {};
    else rows[name] = { ...medians(done), ...(await lookAt(browser, url, { script: scripts[name], terms, expected })) };
  }
  return rows;
}

/** What a contender finds on a page, as texts; undefined where it takes too long. */
export async function textsOf(browser, url, contender) {
  return (await onFreshPage(browser, url, contender, look))?.texts;
}

async function lookAt(browser, url, { expected, ...contender }) {
  const seen = await onFreshPage(browser, url, contender, look);
  if (!seen) return {};
  const { texts, ...rest } = seen;
  return { ...rest, hits: texts.length, ...(expected && accuracy(texts, expected)) };
}

/** The first run, as a page has it, what the browser does to show it, and the mean of further scans, where the page is as it was. */
async function timeOnce(page) {
  const run = await cpuClock(page);
  const { ms: build } = await run(buildIt);
  const { ms: cold } = await run(scanIt);
  const { ms: paint } = await run(paintIt);
  const { ms: engine } = await run(twoFrames);
  const all = build + cold + paint + engine;
  const { ms: warm, value: times } = await run(scanAgain, all > SLOW / 9 ? 1 : 9);
  return { build, cold, paint, engine, all, warm: times ? warm / times : undefined };
}

async function look(page) {
  const before = await heapOf(page);
  await page.evaluate(countMutations);
  for (const step of [buildIt, scanIt, paintIt, twoFrames]) await page.evaluate(step);
  const heap = (await heapOf(page)) - before;
  return { heap, ...(await page.evaluate(describe)) };
}

// What follows runs in the page.

async function buildIt() {
  globalThis.state = await globalThis.contender.build(globalThis.terms);
}

async function scanIt() {
  await globalThis.contender.scan(globalThis.state, document.body);
}

async function paintIt() {
  await globalThis.contender.paint?.(globalThis.state, document.body);
}

function twoFrames() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Gives how many times, none for a contender that has changed the page. */
async function scanAgain(times) {
  const { contender, state } = globalThis;
  if (contender.mutates) return 0;
  for (let i = 0; i < times; i++) await contender.scan(state, document.body);
  return times;
}

function countMutations() {
  globalThis.mutations = 0;
  const size = ({ type, addedNodes, removedNodes }) => (type === 'childList' ? addedNodes.length + removedNodes.length : 1);
  new MutationObserver((records) => {
    for (const record of records) globalThis.mutations += size(record);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** What it found, and the sizes that it can tell. */
function describe() {
  const { contender, state, mutations } = globalThis;
  return { texts: contender.texts(state), bytes: contender.bytes?.(state), longestStep: contender.block?.(state), mutations };
}
