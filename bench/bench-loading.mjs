import { launchBare, launchWith } from './browsers.mjs';
import { taskClock, untilQuiet } from './cpu-time.mjs';
import { median, short, tableOf } from './figures.mjs';
import { heapOf } from './heap.mjs';
import { madeLibrary } from './libraries.mjs';
import { traceLoad } from './tracing.mjs';

const NONE = 'no extension';
const DEFAULT = 'default report';

/** What loading a page costs with the default names and with many made-up ones, against a browser without us (Chromium). */
export async function measureLoad(dist, site, { pages, names, rounds }) {
  const browsers = new Map();
  const rows = [];
  try {
    browsers.set(NONE, await launchBare());
    browsers.set(DEFAULT, await startWith(dist));
    for (const count of names) browsers.set(`${count} names`, await startWith(dist, await madeLibrary(count)));
    const made = [...browsers.keys()].slice(2);
    const plan = [
      ['blank', 'blank', [DEFAULT, ...made]],
      ...pages.flatMap((size) => [
        [`${size}, no mention`, `${size}-plain`, [DEFAULT, ...made]],
        [`${size}, mentions`, `${size}-default`, [DEFAULT]],
        [`${size}, made-up names`, `${size}-made`, made],
      ]),
    ];
    for (const [title, file, variants] of plan) {
      const load = (variant) => loadOnce(browsers.get(variant), `${site.url}${file}.html`);
      const samples = new Map([NONE, ...variants].map((variant) => [variant, []]));
      // So short a load is told by many.
      const times = file === 'blank' ? rounds * 5 : rounds;
      for (let round = 0; round < times; round++) for (const [variant, taken] of samples) taken.push(await load(variant));
      const here = variants.map((variant) => ({ page: title, variant, ...overBase(samples.get(variant), samples.get(NONE)) }));
      printLoad(title, here);
      rows.push(...here);
    }
  } finally {
    for (const browser of browsers.values()) await browser.close();
  }
  return rows;
}

const startWith = async (dist, stored) => (await launchWith('chromium', dist, stored)).browser;

async function loadOnce(browser, url) {
  const page = await browser.newPage();
  try {
    // The first page of a process pays for much that is not ours.
    await page.goto(new URL('blank.html', url).href);
    const clock = await taskClock(page);
    const start = await clock();
    const traced = await traceLoad(page, url, () => untilQuiet(clock));
    const main = (await clock()) - start;
    return { ...traced, main, heap: await heapOf(page) };
  } finally {
    await page.close();
  }
}

function overBase(taken, base) {
  const of = (rows, key) => median(rows.map((row) => row[key]));
  const own = Object.fromEntries(['compile', 'evaluate', 'longest', 'script'].map((key) => [key, of(taken, key)]));
  return { ...own, main: of(taken, 'main') - of(base, 'main'), heap: of(taken, 'heap') - of(base, 'heap') };
}

function printLoad(title, rows) {
  console.log(`\n### loading ${title}: ms of ours, and what is more than without us`);
  const head = ['variant', 'compile', 'evaluate', 'longest task', 'script', '+ main thread', '+ heap MB'];
  const line = (row) => [
    row.variant,
    ...['compile', 'evaluate', 'longest', 'script', 'main'].map((key) => short(row[key])),
    short(row.heap / 1e6),
  ];
  console.log(tableOf([head, ...rows.map(line)]));
}
