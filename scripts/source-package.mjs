/** The sources as one ZIP for those who review the extension, from which the same packages are built again. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zip } from './zip.mjs';

/** The bytes of the source package of the project in `root`. */
export async function sourcePackage(root) {
  const paths = existsSync(join(root, '.git')) ? trackedFiles(root) : await filesLeft(root);
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path))));
  return zip(new Map(paths.map((path, index) => [path, contents[index]])));
}

/** What git knows, or would be told by `git add`: what is left of an unpacked package is just that. */
function trackedFiles(root) {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return [...new Set(list.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}

/** All files of an unpacked source package but those that commands make, which `.gitignore` names in its simplest form. */
async function filesLeft(root) {
  const lines = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n');
  const made = new Set(lines.map((line) => line.trim().replace(/\/$/, '')).filter(Boolean));
  const entries = (await readdir(root, { withFileTypes: true })).filter(({ name }) => !made.has(name));
  const lists = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesBelow(join(root, entry.name)) : [join(root, entry.name)])),
  );
  return lists.flat().map((path) => relative(root, path).split(sep).join('/'));
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
