/**
 * Bundles contenders so that any page or harness can load them.
 *
 *   node bench/bundle.mjs    writes the product's as ES modules into `.cache/bench/` and prints where
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/setup.mjs';

const folder = join(root, 'bench');

/** The settings of the product's own build, as far as they bear on speed. */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: 'es2024',
  define: { TEST_BUILD: 'false' },
  loader: { '.css': 'text' },
  logLevel: 'error',
};

/** One script whose evaluation gives `globalThis.contender` the module's default export. */
export async function scriptOf(file) {
  const contents = `import contender from ${JSON.stringify(`./${file}`)}; globalThis.contender = contender;`;
  const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: folder }, format: 'iife', write: false });
  return outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = join(root, '.cache/bench');
  const entryPoints = ['contender', 'contender-judged'].map((name) => join(folder, `${name}.ts`));
  await build({ ...common, entryPoints, outdir, format: 'esm' });
  console.log(outdir);
}
