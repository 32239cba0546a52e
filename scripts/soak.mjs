/**
 * Reads on and on as a reader would, and looks whether anything stays behind.
 *
 *   npm run soak -- [--pages 2000] [--actions 20000] [--seed 1] [--browser chromium|firefox] [--out artifacts/soak.json] [--shared ../shared] [--dist dist-test] [--snapshot file] [--minutes 600]
 *
 * Needs `node build.mjs --test` before. The same seed takes the same actions.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';
import { root } from './setup.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    actions: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    checkpoints: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '600' },
    out: { type: 'string', default: join(root, 'artifacts/soak.json') },
    dist: { type: 'string', default: join(root, 'dist-test') },
    snapshot: { type: 'string' },
    shared: { type: 'string', default: join(root, '../shared') },
  },
});

const folder = join(root, 'tests/e2e/soak');
const { soak } = await importBundled('soak', {
  entryPoints: [join(folder, 'soak.ts')],
  packages: 'external',
  // The modules find the project's folder from where they lie.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(folder, 'soak.ts')).href) },
});
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
const numbers = Object.fromEntries(['pages', 'actions', 'seed', 'checkpoints', 'minutes'].map((name) => [name, Number(values[name])]));
const result = await soak({ ...values, ...numbers, root, out, shared: resolve(values.shared), dist: resolve(values.dist) }, console.log);
process.exitCode = result.faults.length > 0 ? 1 : 0;
