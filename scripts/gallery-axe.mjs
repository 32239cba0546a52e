import { createRequire } from 'node:module';
import { deeds, doDeed } from './gallery-deeds.mjs';
import { inGallery } from './gallery-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with the states of the gallery and with what a press opens, colours included, in light and in dark; a line a fault. */
export function galleryFaults(url) {
  return inGallery(async (page, show) => {
    const faults = [];
    for (const theme of ['light', 'dark']) {
      await show(theme);
      await page.goto(url);
      faults.push(...(await faultsOf(page)).map((fault) => `${theme}: ${fault}`));
      for (const deed of deeds) {
        await doDeed(page, url, deed);
        faults.push(...(await faultsOf(page)).map((fault) => `${theme}: ${deed.state} ${deed.name}: ${fault}`));
      }
    }
    return faults;
  });
}

async function faultsOf(page) {
  await page.addScriptTag({ path: axe });
  // Many cards on one page have many landmarks of one name; a reader meets one card at a time.
  const rules = { 'landmark-unique': { enabled: false } };
  const violations = await page.evaluate(
    async (rules) => (await globalThis.axe.run({ include: ['figure > div'] }, { rules })).violations,
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${JSON.stringify(node.target)} ${node.html}`));
}
