/**
 * Shows every state of the card on one page, with the default report.
 *
 *   npm run gallery                    builds and serves it on this machine; prints the address
 *   npm run gallery -- --screenshots   also writes pictures of all states to artifacts/gallery, then ends;
 *                                      exit code 1 where axe finds a fault
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { defaultPack, outlines } from '../build.mjs';
import { takePictures } from './gallery-pictures.mjs';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

const folder = join(root, '.cache/gallery');

async function buildGallery() {
  await mkdir(folder, { recursive: true });
  const common = { absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'error' };
  const pack = join(root, '.cache/gallery-pack.txt');
  await writeFile(pack, await defaultPack());
  await build({
    ...common,
    entryPoints: ['gallery/gallery.tsx'],
    outdir: folder,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    alias: { 'virtual:default-pack': pack },
    define: { TEST_BUILD: 'false', OUTLINES: JSON.stringify(await outlines()) },
  });
  await cp(join(root, 'gallery/gallery.html'), join(folder, 'index.html'));
  await cp(join(root, 'gallery/gallery.css'), join(folder, 'gallery.css'));
}

await buildGallery();
const { url, stop } = await serve(folder);
console.log(`Gallery: ${url}`);
if (process.argv.includes('--screenshots')) {
  const { paths, faults } = await takePictures(url, join(root, 'artifacts/gallery'));
  for (const line of [...paths, ...faults]) console.log(line);
  await stop();
  process.exitCode = faults.length > 0 ? 1 : 0;
}
