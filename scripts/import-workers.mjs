/** How the workers of `library/import` are bundled: what is put into them at build time, and what of other people's code is cut out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packNames } from './pack-names.mjs';

/** Gives `import gazetteer from 'virtual:gazetteer'` the names of the world; for one language without those that others write in their own way. */
function gazetteerPlugin(root, lang) {
  return {
    name: 'gazetteer',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^virtual:gazetteer$/ }, (args) => ({ path: args.path, namespace: 'gazetteer' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'gazetteer' }, async () => {
        const lines = (await readFile(join(root, 'data/gazetteer/places.txt'), 'utf8')).split('\n');
        const kept = lines.filter(
          (line) => lang === undefined || !/^\w+ [a-z]{2}\t/.test(line) || line.split('\t')[0].endsWith(` ${lang}`),
        );
        return { contents: packNames(kept.join('\n')), loader: 'text' };
      });
    },
  };
}

/** Leaves out the words of time of all languages but English, which a text in English has no use for. */
const englishTimes = {
  name: 'english-times',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src\/time\/rules\/rule-sets\.ts$/ }, async (args) => {
      const all = await readFile(args.path, 'utf8');
      const contents = all.replace(/^ {2}(?!en\b)[a-z]{2}: \w+,\n/gm, '');
      if (contents === all) return { errors: [{ text: 'rule-sets.ts lists no languages as it did: see scripts/import-workers.mjs.' }] };
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Changes other people's modules on the way in: each change is the end of a path, what to find there and what to put in its place. One that
 * finds nothing fails the build, so that a new version of a package is looked at.
 */
function changesPlugin(changes) {
  return {
    name: 'changes',
    setup(esbuild) {
      for (const [path, ...pairs] of changes) {
        esbuild.onLoad({ filter: new RegExp(`${path.replaceAll('.', '\\.')}$`) }, async (args) => {
          let contents = await readFile(args.path, 'utf8');
          for (const [found, instead] of pairs) {
            if (!contents.includes(found))
              return { errors: [{ text: `${path} has no ${found} any more: see scripts/import-workers.mjs.` }] };
            contents = contents.replaceAll(found, () => instead);
          }
          return { contents, loader: 'js' };
        });
      }
    },
  };
}

const linkedom = [
  // A parser of style sheets, as large as all the rest: nothing that is read here asks what a sheet says.
  ['linkedom/esm/html/style-element.js', ["import {parse} from 'cssomnom/parse';", 'const parse = () => ({cssRules: []});']],
  // Named apart, so that the rest of the package is left out.
  // It would write markup, which nothing here does; with it go the names of all characters that HTML knows.
  ['domutils/lib/esm/stringify.js', ['import renderHTML from "dom-serializer";', "const renderHTML = () => '';"]],
  ['domutils/dist/stringify.js', ['import renderHTML from "dom-serializer";', "const renderHTML = () => '';"]],
  [
    'linkedom/esm/shared/parse-from-string.js',
    ["import * as HTMLParser2 from 'htmlparser2';", "import {Parser} from 'htmlparser2';"],
    ['const {Parser} = HTMLParser2;', ''],
  ],
];

const pdfjs = [
  [
    'unpdf/dist/pdfjs.mjs',
    // It would take over the worker that it finds itself in; this way it answers within it.
    ['&&this.initializeFromPort(self)', ''],
    // All that it can draw and edit hangs on these names, and is left out without them.
    ['globalThis._pdfjsTestingUtils={HighlightOutliner},globalThis.pdfjsLib=', 'const unused='],
    // It would load its own code from elsewhere, as text.
    ['await import(', 'void ('],
    // Addresses that it compares with: of forms (XFA), which are not read, and as examples.
    ['http://www.xfa.org', 'urn:none'],
    ['http://ns.adobe.com', 'urn:none'],
    ['http://example.com', 'urn:none'],
    ['https://foo.bar', 'urn:none'],
  ],
];

/** The builds of the workers, by what is added to the options that all scripts share. */
export function importWorkers(root) {
  const outputs = (entries) => ({
    entryPoints: entries.map(([path, name]) => ({ in: `library/import/${path}.ts`, out: `library/import/${name}` })),
    format: 'iife',
  });
  return [
    { ...outputs([['read', 'read']]), plugins: [changesPlugin(linkedom)] },
    {
      ...outputs([['read-pdf', 'read-pdf']]),
      plugins: [changesPlugin(pdfjs)],
      // Its own methods of that name get another, and what would reach the network is none of the browser's: it throws.
      mangleProps: /^fetch$/,
      define: { fetch: 'noNetwork', XMLHttpRequest: 'noNetwork', Image: 'noNetwork' },
      inject: [join(root, 'library/import/pdf/no-network.ts')],
    },
    { ...outputs([['extract', 'extract-en']]), plugins: [gazetteerPlugin(root, 'en'), englishTimes] },
    { ...outputs([['extract', 'extract-any']]), plugins: [gazetteerPlugin(root)] },
  ];
}
