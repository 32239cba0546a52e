import { launchBare, launchWith } from './browsers.mjs';
import { costOfChange } from './changes.mjs';
import { median, short, tableOf } from './figures.mjs';

/** What keeping up with a changing page costs, on a large page full of mentions. */
export async function measureChanges(dist, site, rounds) {
  const bare = await launchBare();
  const ours = (await launchWith('chromium', dist)).browser;
  const rows = [];
  try {
    for (const kind of ['append', 'ticker', 'typing']) {
      const taken = { bare: [], ours: [] };
      for (let round = 0; round < rounds; round++) {
        for (const [who, browser] of [
          ['bare', bare],
          ['ours', ours],
        ]) {
          const page = await browser.newPage();
          await page.goto(`${site.url}large-default.html`, { waitUntil: 'load' });
          await new Promise((resolve) => setTimeout(resolve, 2500));
          taken[who].push(await costOfChange(page, kind, { steps: 120, name: 'Kabul' }));
          await page.close();
        }
      }
      const more = (key) => median(taken.ours.map((row) => row[key])) - median(taken.bare.map((row) => row[key]));
      rows.push({ change: kind, page: median(taken.bare.map(({ main }) => main)), main: more('main'), script: more('script') });
    }
  } finally {
    await bare.close();
    await ours.close();
  }
  console.log('\n### the large page, changing in each frame: ms a frame more than without us');
  console.log(
    tableOf([
      ['change', 'the page itself', '+ main thread', '+ script'],
      ...rows.map((row) => [row.change, short(row.page), short(row.main), short(row.script)]),
    ]),
  );
  return rows;
}
