/** Runs axe over a page of the gallery, colours included; resolves with one line for each fault it finds. */
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export async function axeFaults(page) {
  await page.addScriptTag({ path: axe });
  // Many cards on one page have many landmarks of one name; a reader meets one card at a time.
  const rules = { 'landmark-unique': { enabled: false } };
  const violations = await page.evaluate(
    async (rules) => (await globalThis.axe.run({ include: ['figure > div'] }, { rules })).violations,
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${JSON.stringify(node.target)} ${node.html}`));
}
