import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { browsers, executable } from './harness/session.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const variables = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Runs `npm start` as a machine without a display does. */
function start(kind: keyof typeof variables, program: string) {
  const args = [join(root, 'scripts/start.mjs'), '--headless', ...(kind === 'firefox' ? ['--firefox'] : [])];
  const env = { ...process.env, [variables[kind]]: program };
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', timeout: 50_000 });
}

describe.each(browsers)('npm start in %s', (kind) => {
  it('walks the demo: marks, card, popup', () => {
    const { status, stdout, stderr } = start(kind, executable(kind));
    expect(status, stdout + stderr).toBe(0);
    // In whatever order they were painted.
    const [marks = ''] = /Marks in and near view: \d+, reading .*/.exec(stdout) ?? [];
    for (const name of ['Iran', 'Islam', 'Qala', 'Taliban', 'Кремль', '塔利班']) expect(marks).toContain(name);
    expect(stdout).toContain('Card: Islam Qala');
    expect(stdout).toContain('First excerpt: The militants also captured the Islam Qala customs checkpoint');
    for (const picture of ['1-page.png', '2-card.png', '3-popup.png']) {
      const path = join(root, 'artifacts/demo', kind, picture);
      expect(statSync(path).size, path).toBeGreaterThan(10_000);
    }
  });

  it('says what to do where there is no browser', () => {
    const { status, stderr } = start(kind, join(root, 'no-such-browser'));
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(new RegExp(`^No [^.]*${variables[kind]}[^.]*\\.$`));
  });
});
