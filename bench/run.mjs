/**
 * What reading a page costs, against the floor below which none can go, in real browsers; prints tables, at their end what was asked
 * beside what was measured, and writes `artifacts/bench.json`.
 *
 *   npm run bench                               everything: an hour
 *   npm run bench -- --summary                  what the table at the end needs, and no more: half an hour
 *   npm run bench -- --summary --from=artifacts/bench.json    that table of an earlier run
 *   npm run bench -- --real                     contenders on real pages only
 *   npm run bench -- --parts=pages --pages=large --names=25,10000 --rounds=5 --only=floor,backgrounder
 *   npm run bench -- --parts=extension --of=waits,drawing,load,changes,processes --browsers=chromium
 *
 * Contenders are measured in turn, in ms of the main thread's own time; compare them with the floor's of the same run, never with another
 * run's. What a reader waits for is by the clock, and wants a quiet machine.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setUp } from '../scripts/setup.mjs';

setUp();
// Only now, as these need the packages.
const { benchExtension } = await import('./bench-extension.mjs');
const { benchPages, benchReal } = await import('./bench-pages.mjs');
const { summaryOf } = await import('./summary.mjs');

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const { values } = parseArgs({
  options: {
    parts: text,
    real: flag,
    summary: flag,
    from: text,
    pages: { ...text, default: 'small,large,book,huge' },
    names: { ...text, default: '25,10000,100000' },
    rounds: { ...text, default: '3' },
    only: text,
    of: text,
    browsers: { ...text, default: 'chromium,firefox' },
    out: { ...text, default: 'bench' },
  },
});
const list = (items) => items?.split(',');
const forSummary = { only: ['backgrounder', 'markjs', 'one-regexp'], of: ['waits', 'load', 'changes'] };
const options = {
  pages: list(values.pages),
  names: list(values.names).map(Number),
  rounds: Number(values.rounds),
  browsers: list(values.browsers),
  only: list(values.only) ?? (values.summary ? forSummary.only : undefined),
  of: list(values.of) ?? (values.summary ? forSummary.of : undefined),
};

const parts = { pages: benchPages, real: benchReal, extension: benchExtension };
const figures = values.from ? JSON.parse(await readFile(values.from, 'utf8')) : await measure();
console.log(`\n### asked and measured\n${summaryOf(figures)}`);

async function measure() {
  const found = { at: new Date().toISOString() };
  const file = join(root, 'artifacts', `${values.out}.json`);
  await mkdir(join(root, 'artifacts'), { recursive: true });
  for (const part of list(values.parts) ?? (values.real ? ['real'] : Object.keys(parts))) {
    found[part] = await parts[part](options);
    await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
  }
  console.log(`\nWritten to ${file}`);
  return found;
}
