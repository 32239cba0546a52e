/** Makes the stores' packages in `packages/`: the same bytes on every run, with their SHA-256. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, setUp } from './setup.mjs';
import { chromeManifest, firefoxManifest } from './store-manifest.mjs';
import { zip } from './zip.mjs';

const stores = { chrome: chromeManifest, firefox: firefoxManifest };

/** The bytes of each store's package of the extension built in `dist`, by store. */
export async function makePackages(dist) {
  const files = await readFolder(dist);
  const manifest = JSON.parse(files.get('manifest.json').toString());
  const packed = Object.entries(stores).map(([store, derive]) => {
    const own = `${JSON.stringify(derive(manifest), null, 2)}\n`;
    return [store, zip(new Map([...files, ['manifest.json', own]]))];
  });
  return { version: manifest.version, packages: Object.fromEntries(packed) };
}

async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  return new Map(paths.map((path, index) => [relative(folder, path).split(sep).join('/'), contents[index]]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  const { buildExtension } = await import('../build.mjs');
  const { outdir } = await buildExtension();
  const { version, packages } = await makePackages(outdir);
  await mkdir(join(root, 'packages'), { recursive: true });
  for (const [store, bytes] of Object.entries(packages)) {
    const name = `backgrounder-${version}-${store}.zip`;
    await writeFile(join(root, 'packages', name), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  packages/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
  }
}
