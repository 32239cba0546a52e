import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviceFor, findBrowser } from '../../scripts/browsers.mjs';
import { fileFor, serve } from '../../scripts/serve.mjs';
import { isInstalled, isNewEnough } from '../../scripts/setup.mjs';
import { countTests, describe as inWords, total } from '../../scripts/steps.mjs';
import { filesIn, read, root } from './project.ts';

describe('setting up', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['18.20.8', false],
    ['9.99.0', false],
  ])('Node %s will do: %s', (version, expected) => expect(isNewEnough(version)).toBe(expected));

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-setup-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('installs where packages are missing or older than the lockfile', () => {
    const lockfile = join(folder, 'package-lock.json');
    const installed = join(folder, 'node_modules/.package-lock.json');
    writeFileSync(lockfile, '{}');
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(installed, '{}');
    expect(isInstalled(folder)).toBe(true);
    utimesSync(installed, 1, 1);
    expect(isInstalled(folder)).toBe(false);
  });

  const early = [
    ...['./setup.mjs', './browsers.mjs', './steps.mjs', './store-manifest.mjs', './zip.mjs'],
    ...['./changelog.mjs', './listing.mjs', './locked.mjs', './sbom.mjs', './source-package.mjs'],
  ];

  it.each([...early.map((path) => path.slice(2)), 'start.mjs', 'test.mjs', 'package.mjs'])(
    '%s can start before anything is installed',
    (script) => {
      const imported = [...read(`scripts/${script}`).matchAll(/^import .*?from '([^']+)'/gms)].map((match) => match[1] ?? '');
      expect(imported.filter((target) => !target.startsWith('node:') && !early.includes(target))).toEqual([]);
    },
  );
});

describe('finding a browser', () => {
  const on = (platform: NodeJS.Platform, there: readonly string[], env: NodeJS.ProcessEnv = {}) => ({
    env,
    platform,
    exists: (path: string | Buffer | URL) => there.includes(String(path)),
  });

  it('takes the one that the environment names', () => {
    const where = on('linux', ['/opt/mine', '/usr/bin/chromium'], { CHROME_BIN: '/opt/mine' });
    expect(findBrowser('chromium', where)).toBe('/opt/mine');
  });

  it('takes no other where the named one is missing', () => {
    expect(findBrowser('firefox', on('linux', ['/usr/bin/firefox'], { FIREFOX_BIN: '/opt/mine' }))).toBeUndefined();
  });

  it('looks where each system keeps them', () => {
    expect(findBrowser('firefox', on('linux', ['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', on('darwin', [chrome]))).toBe(chrome);
    expect(findBrowser('chromium', on('freebsd', [chrome]))).toBeUndefined();
  });

  it('says in one sentence what to do where there is none', () => {
    expect(adviceFor('firefox')).toMatch(/^[^.]*Firefox[^.]*FIREFOX_BIN[^.]*\.$/);
  });
});

describe('serving a folder', () => {
  it('gives files and nothing else', async () => {
    const site = await serve(join(root, 'demo'));
    try {
      const page = await fetch(site.url);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain('Islam');
      expect((await fetch(`${site.url}none.html`)).status).toBe(404);
      expect((await fetch(`${site.url}..%2fpackage.json`)).status).toBe(404);
    } finally {
      await site.stop();
    }
  });

  it.each(['/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '/a%00b', '/%', '//'])('never leaves the folder: %s', (url) => {
    const file = fileFor('/site', url);
    expect(file === undefined || file.startsWith(`${sep}site${sep}`)).toBe(true);
  });
});

describe('counting tests', () => {
  const report = (passed: number, failed: number, files: readonly object[] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: files,
  });

  it.each([
    ['all well', true, report(3, 0), { passed: 3, failed: 0, skipped: 1 }],
    ['one failed', false, report(2, 1), { passed: 2, failed: 1, skipped: 1 }],
    ['no report', false, undefined, { passed: 0, failed: 1, skipped: 0 }],
    ['no report, though all seemed well', true, undefined, { passed: 0, failed: 1, skipped: 0 }],
    ['an error outside any test', false, report(3, 0), { passed: 3, failed: 1, skipped: 1 }],
    ['a file that does not load', false, report(3, 0, [{ status: 'failed', assertionResults: [] }]), { passed: 3, failed: 1, skipped: 1 }],
  ])('%s', (_name, ended, given, expected) => expect(countTests(ended, given)).toEqual(expected));

  it('ends in one line over all steps', () => {
    const sum = total([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 20, failed: 2, skipped: 0 },
    ]);
    expect(inWords(sum)).toBe('21 passed, 2 failed');
    expect(inWords({ ...sum, skipped: 3 })).toBe('21 passed, 2 failed, 3 skipped');
  });
});

describe('the demo', () => {
  it('asks nothing of the network', () => {
    for (const path of filesIn('demo')) expect(read(path)).not.toMatch(/https?:|\/\/\w/);
  });
});
