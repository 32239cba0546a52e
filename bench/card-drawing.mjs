import { defaultPack, outlines } from '../build.mjs';
import { launchBare } from './browsers.mjs';
import { scriptOf } from './bundle.mjs';
import { median, short, tableOf } from './figures.mjs';

const ENTITIES = ['taliban', 'kabul', 'islam-qala'];

/** A card drawn in a page, the first time and again, from the report to its place, beside the least that the same view draws; ms by the clock. */
export async function measureDrawing(kind, site, rounds) {
  const script = `globalThis.OUTLINES = ${JSON.stringify(await outlines())}; ${await scriptOf('drawings.ts')}`;
  const pack = await defaultPack();
  const browser = await launchBare(kind);
  const fresh = async (what, ...given) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}blank.html`);
    await page.evaluate(script);
    const draw = () => page.evaluate((what, given) => globalThis.contender[what](...given), what, given);
    const taken = [await draw(), await draw()];
    await page.close();
    return taken;
  };
  try {
    const taken = [];
    for (let round = 0; round < rounds * 3; round++) {
      taken.push(['bare', await fresh('bare')]);
      for (const entity of ENTITIES) taken.push([entity, await fresh('card', pack, entity)]);
    }
    const medianOf = (wanted, time) => median(taken.filter(([what]) => what === wanted).map(([, times]) => times[time]));
    const figures = ['bare', ...ENTITIES].map((what) => ({ what, first: medianOf(what, 0), again: medianOf(what, 1) }));
    console.log(`\n### ${kind}: drawn first in a page, and again, ms`);
    console.log(tableOf([['', 'first', 'again'], ...figures.map(({ what, first, again }) => [what, short(first), short(again)])]));
    return figures;
  } finally {
    await browser.close();
  }
}
