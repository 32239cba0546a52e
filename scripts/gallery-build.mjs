import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { defaultPack, outlines } from '../build.mjs';
import { root } from './setup.mjs';

const folder = join(root, '.cache/gallery');

/** Builds the page that shows every state of the card; resolves with the folder to serve. */
export async function buildGallery() {
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
  return folder;
}
