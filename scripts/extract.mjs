/**
 * Finds what a report tells of in any texts, with the product's own code:
 *
 *   npm run -s extract < docs.jsonl > predictions.jsonl
 *
 * In: a line each `{id, text, date?, lang?}`, the date as EDTF, a time of day being passed over. Out: a line each `{id, entities:
 * [{start, end, type, label}], times: [{start, end, text, edtf?, grain?, duration?}], events: []}`, offsets in UTF-16 code units, end exclusive. Ends with 1 and a message where a line
 * cannot be read.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, '.cache/extract.mjs');

try {
  await build({
    entryPoints: [join(root, 'scripts/extract.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
  });
  const { extractLines } = await import(pathToFileURL(outfile).href);
  process.chdir(root);
  await extractLines(process.stdin, process.stdout);
} catch (error) {
  console.error(`extract: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
