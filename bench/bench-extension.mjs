/** Part two: the built extension in real browsers, against the same browser without it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../build.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureChanges } from './bench-changes.mjs';
import { measureLoad } from './bench-loading.mjs';
import { measureWaits } from './bench-waits.mjs';
import { withTemporaryFolder } from './browsers.mjs';
import { defaultNames } from './extension-builds.mjs';
import { makeNames } from './names.mjs';
import { makePage } from './pages.mjs';

const SHORT_PAGE = '<!doctype html><meta charset="utf-8"><title>short</title><p>Talks went on in <b>Kabul</b> and in Moscow.</p>';
const BLANK_PAGE = '<!doctype html><meta charset="utf-8"><title>blank</title><p>Nothing.</p>';

/** Measures, prints tables, and gives the figures. */
export function benchExtension({ pages, names, rounds, browsers }) {
  return withTemporaryFolder(async (folder) => {
    const site = await writePages(folder, pages, Math.max(...names));
    const { outdir } = await buildExtension();
    const figures = {};
    try {
      for (const kind of browsers) figures[kind] = await measureWaits(kind, outdir, site, pages, rounds);
      if (browsers.includes('chromium')) {
        figures.load = await measureLoad(outdir, site, pages, names, folder, rounds);
        figures.changes = await measureChanges(outdir, site, rounds);
      }
    } finally {
      await site.stop();
    }
    return figures;
  });
}

/** For each size a page that mentions the default report, one that mentions made-up names, and one that mentions nothing. */
async function writePages(folder, pages, count) {
  const kinds = { default: [defaultNames, undefined], made: [makeNames(count), undefined], plain: [[], { share: 0 }] };
  for (const size of pages) {
    for (const [kind, [names, options]] of Object.entries(kinds)) {
      await writeFile(join(folder, `${size}-${kind}.html`), makePage(size, names, options).html);
    }
  }
  await writeFile(join(folder, 'short.html'), SHORT_PAGE);
  await writeFile(join(folder, 'blank.html'), BLANK_PAGE);
  return serve(folder);
}
