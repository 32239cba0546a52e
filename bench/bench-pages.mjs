/** Part one: contenders on pages of our own making, from the smallest to the hugest, with few names and with many. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../scripts/serve.mjs';
import { launchBare, withTemporaryFolder } from './browsers.mjs';
import { contenderScripts } from './contenders.mjs';
import { short, tableOf } from './figures.mjs';
import { measureOnPage } from './in-page.mjs';
import { makeNames } from './names.mjs';
import { makePage } from './pages.mjs';

const head = [
  'contender',
  'build',
  'cold',
  'x floor',
  'warm',
  'x floor',
  'paint',
  'engine',
  'step',
  'heap MB',
  'matcher MB',
  'hits',
  'recall',
  'precision',
];

/** Measures, prints a table for each page and number of names, and gives the figures as rows. */
export function benchPages({ pages, names, rounds, only }) {
  return withTemporaryFolder(async (folder) => {
    const scripts = await contenderScripts(only);
    const all = makeNames(Math.max(...names, 25));
    const site = await serve(folder);
    const browser = await launchBare();
    const rows = [];
    try {
      for (const size of pages) {
        const { html, planted } = makePage(size, all);
        await writeFile(join(folder, `${size}.html`), html);
        for (const count of names) {
          const terms = all.slice(0, count);
          const known = new Set(terms);
          const here = planted.filter((name) => known.has(name));
          const measured = await measureOnPage(browser, `${site.url}${size}.html`, { scripts, terms, planted: here, rounds });
          rows.push(...Object.entries(measured).map(([contender, row]) => ({ page: size, names: count, contender, ...row })));
          print(size, count, here.length, measured);
        }
      }
    } finally {
      await browser.close();
      await site.stop();
    }
    return rows;
  });
}

function print(size, count, mentions, measured) {
  console.log(`\n### ${size}, ${count} names, ${mentions} mentions of them`);
  const { floor } = measured;
  const row = (name, { slow, ...it }) =>
    slow
      ? [name, 'given up', ...Array(head.length - 2).fill('')]
      : [
          ...[name, short(it.build), short(it.cold), short(it.cold / floor.cold), short(it.warm), short(it.warm / floor.warm)],
          ...[short(it.paint), short(it.engine), short(it.longestStep), short(it.heap / 1e6), short(it.bytes / 1e6)],
          ...[it.hits, short(it.recall), short(it.precision)],
        ];
  console.log(tableOf([head, ...Object.entries(measured).map(([name, it]) => row(name, it))]));
}
