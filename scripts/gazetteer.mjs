/**
 * Makes `data/gazetteer/places.txt` and `other-languages.txt`, the names by which places and groups are found in a report, anew from their
 * sources:
 *
 *   node scripts/gazetteer.mjs
 *
 * The files are kept with the project, since the names that Node has for countries differ from version to version.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './import-bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { gazetteer } = await importBundled('gazetteer', { packages: 'external' });
const { places, others } = gazetteer(root);
writeFileSync(join(root, 'data/gazetteer/places.txt'), places);
writeFileSync(join(root, 'data/gazetteer/other-languages.txt'), others);
