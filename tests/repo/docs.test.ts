import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesPage } from '../../scripts/dependencies.mjs';
import { filesIn, read, readJson, root } from './project.ts';

const manual = ['README.md', 'CONTRIBUTING.md', 'BUILD.md', 'CHANGELOG.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');

/** Rows of the first table in a document, without its two head rows; cells trimmed. */
function rows(path: string): readonly (readonly string[])[] {
  const lines = read(path).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const table = lines.slice(first).slice(
    0,
    lines.slice(first).findIndex((line) => !line.startsWith('|')),
  );
  return table.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const unquoted = (cell = '') => cell.replaceAll('`', '');

describe.each(manual)('%s', (path) => {
  const text = read(path);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    // A path in backticks that begins with a folder of the project; folders made by commands are not kept.
    const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:mjs|json|md))`/g)].map((match) => match[1] ?? '');
    const made = /^(dist|artifacts|packages)\b|^messages\.json$/;
    expect(named.filter((name) => !made.test(name) && !existsSync(join(root, name)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([\w-]+)|npm (start|test)\b/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

describe('the README', () => {
  it('names every command', () => {
    const text = read('README.md');
    const unnamed = Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text));
    expect(unnamed).toEqual([]);
  });

  it('counts what the default report holds', () => {
    const folder = 'data/reports/press-tv-kabul-2021';
    const count = (name: string) => readJson<readonly object[]>(`${folder}/${name}.json`).length;
    expect(read('README.md')).toContain(`${count('entities')} places and groups and its ${count('events')} events`);
  });

  it('asks for the Node that package.json asks for', () => {
    const { engines } = readJson<{ engines: { node: string } }>('package.json');
    expect(read('README.md')).toContain(`Node](https://nodejs.org) ${engines.node.replace('>=', '')}`);
  });

  it('names the oldest browsers that the manifest allows', () => {
    const manifest = readJson<{ minimum_chrome_version: string; browser_specific_settings: { gecko: { strict_min_version: string } } }>(
      'manifest.json',
    );
    const firefox = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);
    expect(read('README.md')).toContain(`(${manifest.minimum_chrome_version} or newer) and Firefox (${firefox} or newer)`);
  });
});

describe('docs/permissions.md', () => {
  it('gives a reason for each permission of the manifest, and for no other', () => {
    const { permissions, optional_host_permissions } = readJson<{ permissions: string[]; optional_host_permissions: string[] }>(
      'manifest.json',
    );
    const table = rows('docs/permissions.md');
    expect(table.map(([name]) => unquoted(name)).sort()).toEqual([...permissions, ...optional_host_permissions].sort());
    for (const [, reason] of table) expect(reason?.length).toBeGreaterThan(40);
  });
});

describe('docs/dependencies.md', () => {
  it('tells of each package its version, size, licence and reason, as scripts/dependencies.mjs writes it', async () => {
    expect(read('docs/dependencies.md')).toBe(await dependenciesPage());
  });
});

describe('docs/decisions', () => {
  const files = filesIn('docs/decisions');

  it('are numbered without a gap', () => {
    const numbers = files.map((path) => Number(path.slice('docs/decisions/'.length).slice(0, 4))).sort((a, b) => a - b);
    expect(numbers).toEqual(files.map((_, index) => index + 1));
  });

  it.each(files)('%s has a date, a context, a decision and its consequences', (path) => {
    expect(read(path)).toMatch(/^# \d+\. .+\n\n20\d\d-\d\d-\d\d\n\n## Context\n[\s\S]+\n## Decision\n[\s\S]+\n## Consequences\n/);
  });
});
