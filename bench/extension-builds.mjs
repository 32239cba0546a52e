/** Builds of the extension to measure: as it is, and with so many made-up names in place of the library's. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/setup.mjs';
import { makeNames } from './names.mjs';

/** Names of the default report, for pages that mention it. */
export const defaultNames = ['Kabul', 'Moscow', 'Herat', 'Tehran', 'Kunduz', 'Afghanistan', 'Iran', 'Russia', 'Taliban', 'Kremlin'];

/** A copy of `dist` in `folder` without its worker, which would set the names right again; resolves with the names as pages read them. */
export async function buildWithNames(dist, folder, count) {
  await cp(dist, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.background;
  // Nor is there anyone to bring the reader.
  for (const { js } of manifest.content_scripts) if (js?.includes('content-scripts/detector.js')) js.unshift('content-scripts/reader.js');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const encodeNames = await encoder();
  const names = makeNames(count).map((text) => ({ text, lang: 'und', entity: 0, kind: 'name' }));
  return encodeNames({ entities: [{ id: 'bench', kind: 'place' }], names });
}

/** The product's own encoding, bundled for Node. */
async function encoder() {
  const outfile = join(root, '.cache/bench/encode-names.mjs');
  const entry = join(root, 'src/report/names.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return (await import(`${pathToFileURL(outfile)}?${Date.now()}`)).encodeNames;
}
