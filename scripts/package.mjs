/**
 * Makes all that a release needs in `packages/`, the same bytes on every run and wherever it runs: a package for each store, the sources for
 * reviewers, two bills of materials, what is typed into the stores' forms, and the SHA-256 of each file. Reviewers build by this command too.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listing } from './listing.mjs';
import { runtimeSbom, sbomText, toolsSbom } from './sbom.mjs';
import { root, setUp } from './setup.mjs';
import { sourcePackage } from './source-package.mjs';
import { chromeManifest, firefoxManifest } from './store-manifest.mjs';
import { zip } from './zip.mjs';

/** Edge takes what Chrome takes. */
const stores = { chrome: chromeManifest, edge: chromeManifest, firefox: firefoxManifest };

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

/** Every file of a release by its path in `packages/`, of the extension built in `dist`; the sums are the last. */
export async function makeRelease(dist, folder = root) {
  const { version, packages } = await makePackages(dist);
  const [project, lockfile] = await Promise.all(
    ['package.json', 'package-lock.json'].map(async (path) => JSON.parse(await readFile(join(folder, path), 'utf8'))),
  );
  const named = (rest) => `backgrounder-${version}-${rest}`;
  const files = new Map(Object.entries(packages).map(([store, bytes]) => [named(`${store}.zip`), bytes]));
  files.set(named('source.zip'), await sourcePackage(folder));
  files.set(named('sbom.cdx.json'), Buffer.from(sbomText(runtimeSbom(project, lockfile))));
  files.set(named('sbom-tools.cdx.json'), Buffer.from(sbomText(toolsSbom(project, lockfile))));
  for (const [path, text] of await listing(folder, version)) files.set(`listing/${path}`, Buffer.from(text));
  files.set('SHA256SUMS', Buffer.from([...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('')));
  return files;
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

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
  const folder = join(root, 'packages');
  // Nothing of an earlier version stays beside it.
  await rm(folder, { recursive: true, force: true });
  const files = await makeRelease(outdir);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
    if (!name.startsWith('listing/')) console.log(`${sha256(bytes)}  packages/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
  }
  console.log(`What the stores' forms ask for is in packages/listing.`);
}
