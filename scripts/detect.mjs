/**
 * Finds the default report's places and groups in passages, with the product's own matching code:
 *
 *   npm run -s detect < passages.jsonl > predictions.jsonl
 *
 * In: a line each `{id, text, lang?, title?}`. Out: a line each `{id, mentions: [{start, end, entity}]}`, offsets in UTF-16
 * code units, end exclusive. Ends with 1 and a message where a line cannot be read.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './import-bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { defaultMatcher, detectLines } = await importBundled('detect');
  process.chdir(root);
  await detectLines(defaultMatcher(), process.stdin, process.stdout);
} catch (error) {
  console.error(`detect: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
