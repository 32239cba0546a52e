/** The libraries that the extension is measured with: its own, and one with so many made-up names. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/setup.mjs';
import { makeNames } from './names.mjs';

/** Names of the default report, for pages that mention it. */
export const defaultNames = ['Kabul', 'Moscow', 'Herat', 'Tehran', 'Kunduz', 'Afghanistan', 'Iran', 'Russia', 'Taliban', 'Kremlin'];

/** What the extension's store holds when its library is one report with so many made-up names. */
export async function madeLibrary(count) {
  const outfile = join(root, '.cache/bench/stored-library.mjs');
  const entry = join(root, 'bench/stored-library.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const { storedLibrary } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return storedLibrary(makeNames(count));
}
