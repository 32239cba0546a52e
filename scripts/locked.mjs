/** What `package-lock.json` says of who needs whom. A package is told by its path there, such as `node_modules/a/node_modules/b`. */

/** Name of the package at a path. */
export const nameAt = (path) => path.replace(/^.*node_modules\//, '');

/** Path of the package that the one at `from` gets when it asks for `name`, found as Node does; undefined where there is none. */
export function resolveLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

/** Paths of the packages that the one at `path` needs when it runs, sorted; optional ones that are locked are among them. */
export function needsOf(packages, path) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[path];
  const names = [dependencies, optionalDependencies, path === '' ? {} : peerDependencies].flatMap(Object.keys);
  const found = names.map((name) => resolveLocked(packages, path, name)).filter(Boolean);
  return [...new Set(found)].sort();
}

/** Paths of all packages that the extension is made of, at any depth, sorted. */
export function runtimePaths(packages) {
  return allBelow(packages, needsOf(packages, ''));
}

/** Paths of the packages at `starts` and of all that they need in turn, sorted. */
export function allBelow(packages, starts) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const each of needsOf(packages, path)) visit(each);
  };
  for (const path of starts) visit(path);
  return [...found].sort();
}
