/**
 * Builds the extension into `dist/`, one folder that loads unpacked in Chrome and in Firefox.
 *
 *   node build.mjs            the product
 *   node build.mjs --test     `dist-test/`: the same with TEST_BUILD true (open shadow root, popup told its tab), and with access to every
 *                             site from the start, as nobody is there to answer the browser's question
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { changeModules, preactWithoutHtml } from './scripts/change-modules.mjs';
import { importBundled } from './scripts/import-bundled.mjs';
import { importWorkers } from './scripts/import-workers.mjs';
import { licences } from './scripts/licences.mjs';

const root = dirname(fileURLToPath(import.meta.url));

const contentScripts = ['content-scripts/gate.ts', 'content-scripts/detector.ts', 'content-scripts/frames.ts'];
const cardScript = { entryPoints: ['content-scripts/card.ts'], format: 'iife' };
/** Runs in every frame as well, but as one function that `content-scripts/open-reader.ts` calls where a name may stand. */
const readerScript = {
  entryPoints: ['content-scripts/reader.ts'],
  format: 'iife',
  globalName: 'reader',
  banner: { js: 'globalThis[Symbol.for("backgrounder reader")]=()=>{' },
  footer: { js: 'return reader};' },
};
const workerScript = { entryPoints: ['background/background.ts'], format: 'esm' };
const pageScripts = ['popup/popup.tsx', 'library/welcome.tsx', 'library/settings.tsx', 'library/library.tsx', 'library/review.tsx'];
const copied = [
  'content-scripts/marks.css',
  'popup/popup.html',
  'popup/access.css',
  'popup/lists.css',
  'popup/page.css',
  'popup/popup.css',
  'library/welcome.html',
  'library/welcome.css',
  'library/frame.css',
  'library/settings.html',
  'library/settings.css',
  'library/library.html',
  'library/library.css',
  'library/shelf/ways-in.css',
  'library/review.html',
  'library/review.css',
  'library/review/source.css',
  'library/review/text.css',
  'library/review/found.css',
  'components/tokens.css',
  'components/pages.css',
  'components/keys.css',
  'components/access.css',
  'managed-schema.json',
  'icons',
  '_locales',
];

/** Runs the default report through its checks; a broken one fails the build with the reason. */
export async function defaultPack() {
  return (await importBundled('default-pack')).defaultPack(root);
}

/** Draws the countries of the default report's places. */
export async function outlines() {
  return (await importBundled('outlines')).outlines(root);
}

/** Gives `import css from './card.css'` its text, without white space and comments. */
const cssPlugin = {
  name: 'css-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: code, loader: 'text' };
    });
  },
};

/** Gives `import pack from 'virtual:default-pack'` its text. */
const packPlugin = (pack) => ({
  name: 'default-pack',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^virtual:default-pack$/ }, (args) => ({ path: args.path, namespace: 'pack' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'pack' }, () => ({ contents: pack, loader: 'text' }));
  },
});

/** The manifest with access to every site from the install on: for test builds, the demo and the benchmark. Nothing else of it differs. */
export function withAccess({ optional_host_permissions, ...manifest }) {
  return { ...manifest, host_permissions: optional_host_permissions };
}

/** Builds everything; resolves with the folder and each script's size in bytes. `access`: from the install on, to every site. */
export async function buildExtension({ test = false, access = test } = {}) {
  const outdir = join(root, test ? 'dist-test' : access ? 'dist-demo' : 'dist');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const common = {
    absWorkingDir: root,
    outbase: root,
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Not by browser: esbuild would rewrite regular expressions with Unicode properties into slower constructor calls.
    target: 'es2024',
    plugins: [cssPlugin],
    define: { TEST_BUILD: String(test), OUTLINES: JSON.stringify(await outlines()) },
    metafile: true,
    logLevel: 'error',
  };
  const withView = {
    ...common,
    plugins: [cssPlugin, changeModules([preactWithoutHtml])],
    // Plain calls, with children as arguments: shorter than what `jsx: 'automatic'` makes.
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'createElement', jsxFragmentFactory: 'Fragment', verbatimModuleSyntax: true },
    },
    inject: [createRequire(import.meta.url).resolve('preact')],
  };
  const results = await Promise.all([
    build({ ...common, entryPoints: contentScripts, format: 'iife' }),
    build({ ...withView, ...cardScript }),
    build({ ...common, ...readerScript }),
    build({ ...common, ...workerScript, plugins: [packPlugin(await defaultPack())] }),
    build({ ...withView, entryPoints: pageScripts, format: 'esm' }),
    ...importWorkers(root).map((worker) => build({ ...common, ...worker, define: { ...common.define, ...worker.define } })),
  ]);
  for (const path of copied) await cp(join(root, path), join(outdir, path), { recursive: true });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const built = { ...(access ? withAccess(manifest) : manifest), version };
  await writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(built, null, 2)}\n`);
  await writeFile(join(outdir, 'licences.txt'), await licences(root));
  const sizes = results.flatMap(({ metafile }) => Object.entries(metafile.outputs).map(([path, { bytes }]) => [path, bytes]));
  return { outdir, sizes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sizes } = await buildExtension({ test: process.argv.includes('--test') });
  for (const [path, bytes] of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${path}`);
}
