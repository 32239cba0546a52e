import { defaultPack, outlines } from '../build.mjs';
import { launchBare } from './browsers.mjs';
import { scriptOf } from './bundle.mjs';
import { median, short, tableOf } from './figures.mjs';

const ENTITIES = ['taliban', 'kabul', 'islam-qala'];

/** The first card drawn in a page, from the report to its place, beside the least that the same view draws; ms by the clock. */
export async function measureDrawing(kind, site, rounds) {
  const script = `globalThis.OUTLINES = ${JSON.stringify(await outlines())}; ${await scriptOf('drawings.ts')}`;
  const pack = await defaultPack();
  const browser = await launchBare(kind);
  const fresh = async (what, ...given) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}blank.html`);
    await page.evaluate(script);
    const taken = await page.evaluate((what, given) => globalThis.contender[what](...given), what, given);
    await page.close();
    return taken;
  };
  try {
    const times = { bare: [] };
    for (let round = 0; round < rounds * 3; round++) {
      times.bare.push(await fresh('bare'));
      for (const entity of ENTITIES) times[entity] = [...(times[entity] ?? []), await fresh('card', pack, entity)];
    }
    const figures = Object.fromEntries(Object.entries(times).map(([what, taken]) => [what, median(taken)]));
    console.log(`\n### ${kind}: the first drawing in a page, ms`);
    console.log(tableOf([Object.keys(figures), Object.values(figures).map(short)]));
    return figures;
  } finally {
    await browser.close();
  }
}
