import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../scripts/setup.mjs';
import { scriptOf } from './bundle.mjs';
import { textsOf } from './in-page.mjs';

/** Pages of the web and names of provinces and districts, kept beside the project and not in it. */
const folder = join(root, '../shared/bench/data');

/** These pages and names, what is on them as the reference finds it; undefined where the folder is not there, which is said. */
export async function realPages() {
  if (!existsSync(folder)) {
    console.log('Left out: the real pages, as ../shared/bench/data is not there.');
    return undefined;
  }
  const terms = JSON.parse(await unpacked('terms.json'));
  const script = await scriptOf('reference.mjs');
  return {
    termsOf: (count) => terms.slice(0, count),
    pageOf: async (size) => ({
      html: await unpacked(`${size}.html`),
      expected: (wanted, { browser, url }) => textsOf(browser, url, { script, terms: wanted }),
    }),
  };
}

async function unpacked(name) {
  return gunzipSync(await readFile(join(folder, `${name}.gz`))).toString('utf8');
}
