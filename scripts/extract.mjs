/**
 * Finds what a report tells of in any texts, with the product's own code:
 *
 *   npm run -s extract < docs.jsonl > predictions.jsonl
 *
 * In: a line each `{id, text, date?, lang?}`, the date as EDTF, a time of day being passed over. Out: a line each `{id, entities:
 * [{start, end, type, label}], times: [{start, end, text, edtf?, grain?, duration?}], events: [{sentence: {start, end}, trigger: {start, end,
 * text}, participants: [label], kind, edtf, words: {start, end, text} | null, label}]}`, offsets in UTF-16 code units, end exclusive. Without a
 * date there are no events. Ends with 1 and a message where a line cannot be read.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './import-bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { extractLines } = await importBundled('extract');
  process.chdir(root);
  await extractLines(process.stdin, process.stdout);
} catch (error) {
  console.error(`extract: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
