/** Changes other people's modules on the way into a bundle. */
import { readFile } from 'node:fs/promises';

/**
 * An esbuild plugin. Each change is the end of a module's path, then pairs of what to find there and what to put in its place. One that
 * finds nothing fails the build, so that a new version of a package is looked at.
 */
export function changeModules(changes) {
  return {
    name: 'change-modules',
    setup(esbuild) {
      for (const [path, ...pairs] of changes) {
        esbuild.onLoad({ filter: new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`) }, async (args) => {
          let contents = await readFile(args.path, 'utf8');
          for (const [found, instead] of pairs) {
            if (!contents.includes(found))
              return { errors: [{ text: `${path} has no ${found} any more: see scripts/change-modules.mjs.` }] };
            contents = contents.replaceAll(found, () => instead);
          }
          return { contents, loader: 'js' };
        });
      }
    },
  };
}

/** Leaves preact no way to set HTML: neither its own prop for it nor a property of an element that takes markup. */
export const preactWithoutHtml = [
  'preact/dist/preact.mjs',
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):', ''],
  ['&&t in n)try{return void(n[t]=', '&&!t.endsWith("HTML")&&t in n)try{return void(n[t]='],
];
