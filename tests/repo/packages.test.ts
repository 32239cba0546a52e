import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackages } from '../../scripts/package.mjs';
import { zip } from '../../scripts/zip.mjs';
import { filesIn, root } from './project.ts';
import { unzip } from './unzip.ts';

const dist = join(root, 'dist');

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a zip', () => {
  it('gives back what was put in, sorted by name', () => {
    const files = new Map([
      ['b/ä.txt', 'two'],
      ['a.txt', ''],
    ]);
    const read = [...unzip(zip(files))].map(([name, data]) => [name, data.toString()]);
    expect(read).toEqual([
      ['a.txt', ''],
      ['b/ä.txt', 'two'],
    ]);
  });

  it('does not depend on the order of the files', () => {
    const pairs: [string, string][] = [
      ['a', '1'],
      ['b', '2'],
    ];
    expect(digest(zip(new Map(pairs)))).toBe(digest(zip(new Map(pairs.toReversed()))));
  });
});

describe("the stores' packages", () => {
  let folder = '';
  let packages: Record<string, Buffer> = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-packages-'));
    ({ packages } = await makePackages(dist));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['chrome', 'edge', 'firefox'])('%s holds the whole extension', (store) => {
    const names = [...unzip(packages[store] ?? Buffer.alloc(0)).keys()];
    expect(names).toEqual(
      filesIn('dist')
        .map((path) => path.slice('dist/'.length))
        .sort(),
    );
  });

  it("passes Mozilla's linter without an error, a warning or a notice, for Firefox and Firefox for Android", () => {
    const path = join(folder, 'firefox.zip');
    writeFileSync(path, packages['firefox'] ?? '');
    const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const args = [webExt, 'lint', '--output=json', '--no-config-discovery', `--source-dir=${path}`];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    });
    const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as LintResult;
    expect(result, stderr).toMatchObject({ errors: [], warnings: [], notices: [] });
  }, 180_000);
});

type LintResult = { readonly errors: readonly object[]; readonly warnings: readonly object[]; readonly notices: readonly object[] };
