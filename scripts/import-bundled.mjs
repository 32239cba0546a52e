/** The project's TypeScript made ready for Node, which needs it bundled, and imported. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Imports `scripts/<name>.ts`, or what `options` (esbuild's) say instead, by way of `.cache/<name>.mjs`; rejects with what is wrong with it. */
export async function importBundled(name, options = {}) {
  const outfile = join(root, `.cache/${name}.mjs`);
  const entry = options.stdin ? {} : { entryPoints: [join(root, `scripts/${name}.ts`)] };
  await build({ ...entry, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'silent', ...options });
  // Built anew it is another module.
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}
