/**
 * What reading a page costs, against the floor below which none can go, in real browsers; prints tables and writes
 * `artifacts/bench.json`.
 *
 *   npm run bench                               everything, about ten minutes
 *   npm run bench -- --parts=pages --pages=large --names=25,10000 --rounds=5 --only=floor,backgrounder
 *
 * Contenders are measured in turn, in ms of the main thread's own time; compare them with the floor's of the same run, never with another
 * run's. Times of the built extension are by the clock: they want a quiet machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setUp } from '../scripts/setup.mjs';
import { benchExtension } from './bench-extension.mjs';
import { benchPages, benchReal } from './bench-pages.mjs';

setUp();
const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: 'pages,extension' },
    pages: { type: 'string', default: 'small,large,book,huge' },
    names: { type: 'string', default: '25,10000,100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    out: { type: 'string', default: 'bench' },
  },
});
const list = (text) => text.split(',');
const options = {
  pages: list(values.pages),
  names: list(values.names).map(Number),
  rounds: Number(values.rounds),
  only: values.only && list(values.only),
  browsers: list(values.browsers),
};

const parts = { pages: benchPages, real: benchReal, extension: benchExtension };
const figures = { at: new Date().toISOString() };
for (const part of list(values.parts)) figures[part] = await parts[part](options);
await mkdir(join(root, 'artifacts'), { recursive: true });
const file = join(root, 'artifacts', `${values.out}.json`);
await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`\nWritten to ${file}`);
