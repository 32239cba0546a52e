import { launchBare, launchWith } from './browsers.mjs';
import { median, short, tableOf } from './figures.mjs';
import { processOf } from './process-cost.mjs';

/** How long a page is left to be read, ms. */
const SETTLED = 4_000;

/** What loading a page costs its process in Firefox, against a browser without us. */
export async function measureProcesses(dist, site, { pages, rounds }) {
  const bare = await launchBare('firefox');
  const ours = (await launchWith('firefox', dist)).browser;
  const rows = [];
  try {
    for (const file of ['blank', ...pages.flatMap((size) => [`${size}-plain`, `${size}-default`])]) {
      const taken = { bare: [], ours: [] };
      for (let round = 0; round < rounds; round++) {
        taken.bare.push(await loadOnce(bare, site, file));
        taken.ours.push(await loadOnce(ours, site, file));
      }
      const more = (key) => median(taken.ours.map((row) => row[key])) - median(taken.bare.map((row) => row[key]));
      rows.push({ page: file, ms: more('ms'), bytes: more('bytes') });
    }
  } finally {
    await bare.close();
    await ours.close();
  }
  console.log('\n### firefox, loading with the default report: what the process takes more than without us');
  const line = ({ page, ms, bytes }) => [page, short(ms), short(bytes / 1e6)];
  console.log(tableOf([['page', '+ processor ms', '+ MB'], ...rows.map(line)]));
  return rows;
}

/** The process is the one of the page before, on the same site. */
async function loadOnce(browser, site, file) {
  const [first, second] = ['blank', file].map((name) => `${site.url}${name}.html?${Math.random()}`);
  const page = await browser.newPage();
  try {
    await page.goto(first);
    const { ms } = await processOf(browser, first);
    await page.goto(second);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const after = await processOf(browser, second);
    return { ms: after.ms - ms, bytes: after.bytes };
  } finally {
    await page.close();
  }
}
