/** How the workers of `library/import` are bundled: what is put into them at build time, and what of other people's code is cut out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeModules } from './change-modules.mjs';

/** Gives `import places from 'virtual:gazetteer/places'` the text of that file of `data/gazetteer`. */
function gazetteerPlugin(root) {
  return {
    name: 'gazetteer',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^virtual:gazetteer\// }, ({ path }) => ({ path: path.replace(/.*\//, ''), namespace: 'gazetteer' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'gazetteer' }, async ({ path }) => ({
        contents: await readFile(join(root, 'data/gazetteer', `${path}.txt`), 'utf8'),
        loader: 'text',
      }));
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
    // Decoders of pictures, which are not read: unpdf has cut out what they call, and a reader of the bundle stumbles over an empty object called.
    ['={}();', '={};'],
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
    {
      ...outputs([['read', 'read']]),
      plugins: [changeModules(linkedom)],
      // Properties of linkedom's own nodes, in a worker without a document; under other names nobody takes them for a browser's.
      mangleProps: /^(inner|outer)HTML$/,
    },
    {
      ...outputs([['read-pdf', 'read-pdf']]),
      plugins: [changeModules(pdfjs)],
      // Its own methods of that name get another, and what would reach the network is none of the browser's: it throws.
      mangleProps: /^fetch$/,
      define: { fetch: 'noNetwork', XMLHttpRequest: 'noNetwork', Image: 'noNetwork' },
      inject: [join(root, 'library/import/pdf/no-network.ts')],
    },
    {
      ...outputs([
        ['extract-en', 'extract-en'],
        ['extract-any', 'extract-any'],
      ]),
      plugins: [gazetteerPlugin(root)],
    },
  ];
}
