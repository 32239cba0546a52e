import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms of the product, and the packages and rooms that each may import. */
export const arrows: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>> = {
  // The keys of the messages are a type.
  src: { rooms: ['src', '_locales'], packages: /^$/ },
  components: { rooms: ['src', 'components'], packages: /^(preact|@preact\/signals)(\/|$)/ },
  'content-scripts': {
    rooms: ['src', 'components', 'content-scripts'],
    packages: /^(preact(\/|$)|webextension-polyfill$)/,
  },
  popup: { rooms: ['src', 'components', 'popup'], packages: /^(preact(\/|$)|@preact\/signals$|webextension-polyfill$)/ },
  library: {
    rooms: ['src', 'components', 'library'],
    // Readers of documents and the gazetteer: the workers of `library/import` alone.
    packages:
      /^(preact(\/|$)|@preact\/signals$|webextension-polyfill$|@mozilla\/readability$|linkedom$|fflate$|unpdf\/pdfjs$|virtual:gazetteer$)/,
  },
  background: { rooms: ['src', 'background'], packages: /^(webextension-polyfill|idb|virtual:default-pack)$/ },
};

/** The text of one file of the project. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The parsed JSON of one file of the project. */
export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** Paths of all files in a folder of the project, at any depth, with `/` and from the project's folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}

/** TypeScript files of the product. */
export function productFiles(): readonly string[] {
  return Object.keys(arrows)
    .flatMap((room) => filesIn(room))
    .filter((path) => /\.tsx?$/.test(path));
}

/** Every file that belongs to the project: known to git, or new and not ignored. */
export function trackedFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return list.split('\0').filter(Boolean);
}
