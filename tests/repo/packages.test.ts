import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../build.mjs';
import { makePackages } from '../../scripts/package.mjs';
import { zip } from '../../scripts/zip.mjs';
import { filesIn, root } from './project.ts';

const dist = join(root, 'dist');

/** Reads a ZIP by its central directory, checking sums; only stored entries, as ours are. */
function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, size, nameLength, local] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const data = bytes.subarray(start, start + size);
    expect(crc32(data)).toBe(sum);
    files.set(name, data);
    at += 46 + nameLength;
  }
  return files;
}

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
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same bytes when built again', async () => {
    await buildExtension();
    const again = await makePackages(dist);
    for (const [store, bytes] of Object.entries(packages)) expect(digest(again.packages[store] ?? Buffer.alloc(0))).toBe(digest(bytes));
  });

  it.each(['chrome', 'firefox'])('%s holds the whole extension', (store) => {
    const names = [...unzip(packages[store] ?? Buffer.alloc(0)).keys()];
    expect(names).toEqual(
      filesIn('dist')
        .map((path) => path.slice('dist/'.length))
        .sort(),
    );
  });

  it("passes Mozilla's linter without an error or a warning but those known", () => {
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
    expect(result.errors, stderr).toEqual([]);
    expect(result.warnings.filter((warning) => !isKnown(warning))).toEqual([]);
  });
});

type LintMessage = { readonly code: string; readonly file?: string; readonly message: string };
type LintResult = { readonly errors: readonly LintMessage[]; readonly warnings: readonly LintMessage[] };

/** Warnings that are looked at and left, by code, and why. */
const known: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'preact sets innerHTML only for dangerouslySetInnerHTML, which no source of ours holds (sources.test.ts)',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'the extension is not offered for Firefox for Android',
};

const isKnown = ({ code }: LintMessage) => code in known;
