/**
 * Makes `data/gazetteer/places.txt`, the names by which places and groups are found in a report, anew from its sources:
 *
 *   node scripts/gazetteer.mjs
 *
 * The file is kept with the project, since the names that Node has for countries differ from version to version.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, '.cache/gazetteer.mjs');

await build({
  entryPoints: [join(root, 'scripts/gazetteer.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const { gazetteer } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, 'data/gazetteer/places.txt'), gazetteer(root));
