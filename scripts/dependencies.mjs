/** Writes the tables of docs/dependencies.md anew: `node scripts/dependencies.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runtimePaths } from './locked.mjs';
import { root } from './setup.mjs';

const page = join(root, 'docs/dependencies.md');

/** The text of docs/dependencies.md with its tables as they should be. Throws where a package has no reason, or a reason no package. */
export async function dependenciesPage() {
  const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const [project, lockfile, reasons] = await Promise.all(
    ['package.json', 'package-lock.json', 'scripts/dependency-reasons.json'].map(json),
  );
  checkReasons(project.dependencies, reasons.runtime);
  checkReasons(project.devDependencies, reasons.tools);
  const licenceOf = (name) => lockfile.packages[`node_modules/${name}`].license;
  const code = await Promise.all(
    Object.entries(project.dependencies).map(async ([name, version]) => [
      `\`${name}\``,
      version,
      `${Math.round((await bundledSize(name)) / 1000)} kB`,
      licenceOf(name),
      reasons.runtime[name],
    ]),
  );
  const tools = Object.entries(project.devDependencies).map(([name, version]) => [
    `\`${name}\``,
    version,
    licenceOf(name),
    reasons.tools[name],
  ]);
  const count = `With what they need in turn they are ${runtimePaths(lockfile.packages).length} packages.`;
  let text = await readFile(page, 'utf8');
  text = between(text, 'runtime', `${table(['Package', 'Version', 'Size', 'Licence', 'Why'], code)}\n\n${count}`);
  return between(text, 'tools', table(['Package', 'Version', 'Licence', 'Why'], tools));
}

function checkReasons(packages, reasons) {
  const [asked, given] = [packages, reasons].map((each) => Object.keys(each).sort().join(', '));
  if (asked !== given) throw new Error(`scripts/dependency-reasons.json explains ${given}; package.json has ${asked}.`);
}

/** Bytes of the whole package, bundled and minified. */
async function bundledSize(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].contents.length;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts `instead` between the marks of a part of the page. */
function between(text, part, instead) {
  const [from, to] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/dependencies.md has lost the marks of ${part}.`);
  return `${text.slice(0, start + from.length)}\n${instead}\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, await dependenciesPage());
