import { join } from 'node:path';
import { launchBare, launchWith } from './browsers.mjs';
import { buildWithNames } from './extension-builds.mjs';
import { median, short, tableOf } from './figures.mjs';
import { traceLoad } from './tracing.mjs';

/** What loading a page costs with the default names and with many made-up ones, against a browser without us. */
export async function measureLoad(dist, site, pages, names, folder, rounds) {
  const rows = [];
  const variants = [
    { label: 'no extension', start: launchBare },
    { label: 'default report', start: () => startWith(dist) },
  ];
  for (const count of names)
    variants.push({ label: `${count} names`, start: () => startWithNames(dist, join(folder, `with-${count}`), count) });
  const open = [];
  try {
    for (const variant of variants) open.push({ ...variant, browser: await variant.start() });
    const plan = [
      ['blank', 'blank', 400],
      ...pages.flatMap((size) => [
        [`${size}, no mention`, `${size}-plain`, 2500],
        [`${size}, mentions`, size, 2500],
      ]),
    ];
    for (const [title, file, settle] of plan) {
      const samples = new Map(open.map(({ label }) => [label, []]));
      for (let round = 0; round < rounds; round++) {
        for (const { label, browser } of open) {
          const url = `${site.url}${pages.includes(file) ? `${file}-${/names/.test(label) ? 'made' : 'default'}` : file}.html`;
          samples.get(label).push(await loadOnce(browser, url, settle));
        }
      }
      const base = samples.get('no extension');
      for (const [label, taken] of samples) rows.push({ page: title, variant: label, ...overBase(taken, base) });
      printLoad(
        title,
        rows.filter(({ page }) => page === title),
      );
    }
  } finally {
    for (const { browser } of open) await browser.close();
  }
  return rows;
}

const startWith = async (dist) => (await launchWith('chromium', dist)).browser;
const startWithNames = async (dist, folder, count) => {
  const names = await buildWithNames(dist, folder, count);
  return (await launchWith('chromium', folder, names)).browser;
};

async function loadOnce(browser, url, settle) {
  const page = await browser.newPage();
  try {
    // The first page of a process pays for much that is not ours.
    await page.goto(new URL('blank.html', url).href);
    const traced = await traceLoad(page, url, settle);
    const { TaskDuration } = await page.metrics();
    const session = await page.createCDPSession();
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return { ...traced, main: TaskDuration * 1000, heap: usedSize + backingStorageSize };
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
  const head = ['variant', 'compile', 'evaluate', 'longest', 'script', '+ main thread', '+ heap MB'];
  const line = (row) => [
    row.variant,
    ...['compile', 'evaluate', 'longest', 'script', 'main'].map((key) => short(row[key])),
    short(row.heap / 1e6),
  ];
  console.log(tableOf([head, ...rows.map(line)]));
}
