import { launchBare, launchWith } from './browsers.mjs';
import { costOfChange } from './changes.mjs';
import { taskClock, untilQuiet } from './cpu-time.mjs';
import { median, short, tableOf } from './figures.mjs';

/** What changes where. The pages `hits-far` and `hits-near` have ten thousand mentions, none of them or a hundred near what is seen. */
const plan = [
  { file: 'large-default', kind: 'append', steps: 120 },
  { file: 'large-default', kind: 'typing', steps: 120 },
  { file: 'large-default', kind: 'ticker', steps: 120 },
  { file: 'huge-default', kind: 'appendAtOnce', steps: 1000 },
  { file: 'hits-far', kind: 'append', steps: 120 },
  { file: 'hits-near', kind: 'append', steps: 120 },
  { file: 'hits-near', kind: 'ticker', steps: 120 },
];

/** What keeping up with a changing page costs (Chromium). */
export async function measureChanges(dist, site, rounds) {
  const bare = await launchBare();
  const ours = (await launchWith('chromium', dist)).browser;
  const rows = [];
  try {
    for (const { file, kind, steps } of plan) {
      const sample = (browser) => changeOnce(browser, `${site.url}${file}.html`, kind, steps);
      const taken = { bare: [], ours: [] };
      for (let round = 0; round < rounds; round++) {
        taken.bare.push(await sample(bare));
        taken.ours.push(await sample(ours));
      }
      const of = (who, key) => median(taken[who].map((row) => row[key]));
      const more = (key) => of('ours', key) - of('bare', key);
      rows.push({ file, kind, marks: of('ours', 'marks'), page: of('bare', 'main'), main: more('main'), script: more('script') });
    }
  } finally {
    await bare.close();
    await ours.close();
  }
  console.log('\n### changing pages: ms a step more than without us');
  const head = ['page', 'change', 'marks registered', 'the page itself', '+ main thread', '+ script'];
  const line = (row) => [row.file, row.kind, row.marks, short(row.page), short(row.main), row.script.toFixed(3)];
  console.log(tableOf([head, ...rows.map(line)]));
  return rows;
}

async function changeOnce(browser, url, kind, steps) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await untilQuiet(await taskClock(page));
    return await costOfChange(page, kind, { steps, name: 'Kabul' });
  } finally {
    await page.close();
  }
}
