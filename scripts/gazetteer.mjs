/**
 * Makes `data/gazetteer/places.txt`, the names by which places and groups are found in a report, anew from its sources:
 *
 *   node scripts/gazetteer.mjs
 *
 * The file is kept with the project, since the names that Node has for countries differ from version to version.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './import-bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { gazetteer } = await importBundled('gazetteer', { packages: 'external' });
writeFileSync(join(root, 'data/gazetteer/places.txt'), gazetteer(root));
