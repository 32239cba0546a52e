/** Part three: the built extension in real browsers, against the same browser without it. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../build.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureChanges } from './bench-changes.mjs';
import { measureLoad } from './bench-loading.mjs';
import { measureProcesses } from './bench-processes.mjs';
import { measureWaits } from './bench-waits.mjs';
import { withTemporaryFolder } from './browsers.mjs';
import { measureDrawing } from './card-drawing.mjs';
import { defaultNames } from './libraries.mjs';
import { makeNames } from './names.mjs';
import { makeHitsPages, makePage } from './pages.mjs';

const SHORT_PAGE = '<!doctype html><meta charset="utf-8"><title>short</title><p>Talks went on in <b>Kabul</b> and in Moscow.</p>';
const BLANK_PAGE = '<!doctype html><meta charset="utf-8"><title>blank</title><p>Nothing.</p>';

/** Measures, prints tables, and gives the figures; `of` names what is measured, where that is not all. */
export function benchExtension({ pages, names, rounds, browsers, of }) {
  return withTemporaryFolder(async (folder) => {
    const site = await writePages(folder, pages, Math.max(...names));
    // A copy: another build meanwhile must not take it from under the browsers.
    const outdir = join(folder, 'extension');
    await cp((await buildExtension({ access: true })).outdir, outdir, { recursive: true });
    const chromium = browsers.includes('chromium');
    const figures = {};
    const measures = {
      waits: async () => Object.fromEntries(await each(browsers, (kind) => measureWaits(kind, outdir, site, pages, rounds))),
      drawing: async () => Object.fromEntries(await each(browsers, (kind) => measureDrawing(kind, site, rounds))),
      load: async () => chromium && measureLoad(outdir, site, { pages, names, rounds }),
      changes: async () => chromium && measureChanges(outdir, site, rounds),
      processes: async () => browsers.includes('firefox') && measureProcesses(outdir, site, { pages, rounds }),
    };
    try {
      for (const [name, measure] of Object.entries(measures)) if (!of || of.includes(name)) figures[name] = await measure();
    } finally {
      await site.stop();
    }
    return figures;
  });
}

/** One after the other, as two browsers would take the processor from one another. */
async function each(kinds, measure) {
  const rows = [];
  for (const kind of kinds) rows.push([kind, await measure(kind)]);
  return rows;
}

/** For each size a page that mentions the default report, one that mentions made-up names, and one that mentions nothing. */
async function writePages(folder, pages, count) {
  const kinds = { default: [defaultNames, undefined], made: [makeNames(count), undefined], plain: [[], { share: 0 }] };
  const write = (name, html) => writeFile(join(folder, `${name}.html`), html);
  for (const size of new Set([...pages, 'large', 'huge'])) {
    for (const [kind, [names, options]] of Object.entries(kinds)) await write(`${size}-${kind}`, makePage(size, names, options).html);
  }
  const { near, far } = makeHitsPages(defaultNames);
  await write('hits-near', near);
  await write('hits-far', far);
  await write('short', SHORT_PAGE);
  await write('blank', BLANK_PAGE);
  return serve(folder);
}
