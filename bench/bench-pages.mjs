/** Part one: contenders on pages, with few names and with many. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../scripts/serve.mjs';
import { launchBare, withTemporaryFolder } from './browsers.mjs';
import { ableToFind, contenderScripts } from './contenders.mjs';
import { short, tableOf } from './figures.mjs';
import { measureOnPage } from './in-page.mjs';
import { ownPages } from './own-pages.mjs';
import { realPages } from './real-pages.mjs';

const columns = [
  'build',
  'cold',
  'warm',
  'paint',
  'engine',
  'all',
  'longestStep',
  'mutations',
  'heap',
  'bytes',
  'hits',
  'recall',
  'precision',
];
const inFloors = ['cold', 'warm'];
const megabytes = ['heap', 'bytes'];
const counts = ['mutations', 'hits'];
const head = columns.flatMap((column) => {
  if (inFloors.includes(column)) return [column, 'x floor'];
  return megabytes.includes(column) ? `${column} MB` : column;
});

/** Measures on pages of our own making. Prints a table for each page and number of names, and gives the figures as rows. */
export function benchPages(options) {
  return benchOn(ownPages(Math.max(...options.names)), options);
}

/** The same on real pages, where their folder is there; undefined where it is not. */
export async function benchReal(options) {
  const source = await realPages();
  return source && benchOn(source, options);
}

function benchOn({ termsOf, pageOf }, { pages, names, rounds, only }) {
  return withTemporaryFolder(async (folder) => {
    const scripts = await contenderScripts(only);
    const site = await serve(folder);
    const browser = await launchBare();
    const rows = [];
    try {
      for (const size of pages) {
        const url = `${site.url}${size}.html`;
        const { html, expected } = await pageOf(size);
        await writeFile(join(folder, `${size}.html`), html);
        for (const count of names) {
          const terms = termsOf(count);
          const here = await expected(terms, { browser, url });
          const able = ableToFind(scripts, count);
          const measured = await measureOnPage(browser, url, { scripts: able, terms, expected: here, rounds });
          rows.push(...Object.entries(measured).map(([contender, row]) => ({ page: size, names: count, contender, ...row })));
          print(`${size}, ${count} names, ${here?.length ?? 'unknown'} mentions of them`, measured);
        }
      }
    } finally {
      await browser.close();
      await site.stop();
    }
    return rows;
  });
}

function print(title, measured) {
  console.log(`\n### ${title}; ms of the main thread`);
  const cells = (row, column) => {
    if (inFloors.includes(column)) return [short(row[column]), short(row[column] / measured.floor[column])];
    if (counts.includes(column)) return row[column] ?? '–';
    return short(megabytes.includes(column) ? row[column] / 1e6 : row[column]);
  };
  const line = ([name, row]) => [row.cold === undefined ? `${name} (given up)` : name, ...columns.flatMap((column) => cells(row, column))];
  console.log(tableOf([['contender', ...head], ...Object.entries(measured).map(line)]));
}
