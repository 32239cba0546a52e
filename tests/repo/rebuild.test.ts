import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRelease } from '../../scripts/package.mjs';
import { root } from './project.ts';
import { unzip } from './unzip.ts';

describe('the source package', () => {
  let folder = '';
  let release: ReadonlyMap<string, Buffer> = new Map();
  let sources: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    // A path with what scripts tend to stumble over.
    folder = mkdtempSync(join(tmpdir(), "review é's "));
    release = await makeRelease(join(root, 'dist'));
    const name = [...release.keys()].find((each) => each.endsWith('-source.zip')) ?? '';
    sources = unzip(release.get(name) ?? Buffer.alloc(0));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the sources and how to build them, and nothing that was built or installed', () => {
    for (const path of ['BUILD.md', 'LICENSE', 'package-lock.json', 'build.mjs', 'manifest.json', 'src/model.ts']) {
      expect([...sources.keys()]).toContain(path);
    }
    expect([...sources.keys()].filter((path) => /^(node_modules|dist|dist-test|packages|artifacts|\.git|\.cache)\//.test(path))).toEqual(
      [],
    );
  });

  it('gives the same bytes by the one command of BUILD.md: elsewhere, in another time zone, language and file mode', () => {
    const command = /```sh\n(.+)\n```/.exec(sources.get('BUILD.md')?.toString() ?? '')?.[1];
    expect(command).toBe('npm run package');
    // The other way round, so that a folder lists them in another order.
    for (const [path, bytes] of [...sources].reverse()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, TZ: 'Asia/Kabul', LANG: 'tr_TR.UTF-8', LC_ALL: 'fa_IR.UTF-8', LANGUAGE: 'fa', NODE_ENV: 'development' };
    const { status, stderr } = spawnSync('sh', ['-c', `umask 077; ${command}`], { cwd: folder, env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);

    const made = readdirSync(join(folder, 'packages'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/packages/'.length));
    expect(made.sort()).toEqual([...release.keys()].sort());
    const differ = made.filter((name) => !readFileSync(join(folder, 'packages', name)).equals(release.get(name) ?? Buffer.alloc(0)));
    expect(differ).toEqual([]);
  }, 180_000);

  it('comes with the sums of all files of the release', () => {
    const lines = release.get('SHA256SUMS')?.toString().trim().split('\n') ?? [];
    expect(lines.map((line) => line.split('  ')[1])).toEqual([...release.keys()].filter((name) => name !== 'SHA256SUMS'));
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/);
  });
});
