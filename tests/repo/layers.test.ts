import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fault, importsOf } from './imports.ts';
import { productFiles, read, readJson, root } from './project.ts';

/** One forbidden import for each arrow that does not exist: `[file, what it imports]`. */
const forbidden = [
  ['src/text/fold.ts', 'preact'],
  ['src/text/fold.ts', 'webextension-polyfill'],
  ['src/text/fold.ts', 'node:fs'],
  ['src/text/fold.ts', '../../components/card.tsx'],
  ['src/text/fold.ts', '../../content-scripts/painter.ts'],
  ['src/text/fold.ts', '../../popup/state.ts'],
  ['src/text/fold.ts', '../../background/badge.ts'],
  ['components/card.tsx', 'webextension-polyfill'],
  ['components/card.tsx', '../content-scripts/painter.ts'],
  ['components/card.tsx', '../popup/state.ts'],
  ['components/card.tsx', '../library/welcome.tsx'],
  ['components/card.tsx', '../background/badge.ts'],
  ['background/badge.ts', 'preact'],
  ['background/badge.ts', '../components/card.tsx'],
  ['background/badge.ts', '../popup/state.ts'],
  ['background/badge.ts', '../content-scripts/painter.ts'],
  ['background/badge.ts', '../library/welcome.tsx'],
  ['content-scripts/painter.ts', '../popup/state.ts'],
  ['content-scripts/painter.ts', '../library/welcome.tsx'],
  ['content-scripts/painter.ts', '../background/badge.ts'],
  ['content-scripts/painter.ts', 'virtual:default-pack'],
  ['popup/popup.tsx', '../content-scripts/painter.ts'],
  ['popup/popup.tsx', '../library/welcome.tsx'],
  ['popup/popup.tsx', '../background/badge.ts'],
  ['library/welcome.tsx', '../content-scripts/painter.ts'],
  ['library/welcome.tsx', '../popup/state.ts'],
  ['library/welcome.tsx', '../background/badge.ts'],
] as const;

const welcome = [
  ['src/card/model.ts', '../library.ts'],
  ['src/library.ts', './library/head.ts'],
  ['components/card.tsx', 'preact'],
  ['components/card.tsx', '../src/library.ts'],
  ['content-scripts/card-view.tsx', 'preact'],
  ['popup/popup.tsx', '../components/entity-label.tsx'],
  ['background/background.ts', '../src/library.ts'],
  ['background/background.ts', 'virtual:default-pack'],
] as const;

describe('the arrows between the rooms', () => {
  it.each(productFiles())('%s imports only what its room may', (path) => {
    const faults = importsOf(read(path)).flatMap((target) => fault(path, target) ?? []);
    expect(faults).toEqual([]);
  });

  it.each(forbidden)('%s may not import %s', (path, target) => expect(fault(path, target)).toContain(target));
  it.each(welcome)('%s may import %s', (path, target) => expect(fault(path, target)).toBeUndefined());

  it('sees every form of import', () => {
    const source = `import a from './a.ts';\nimport './b.css';\nexport { c } from "./c.ts";\nconst d = await import('./d.ts');\nimport {\n  e,\n} from './e.ts';`;
    expect(importsOf(source)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts']);
  });
});

describe('the linter', () => {
  let folder = '';
  const lint = (files: Readonly<Record<string, string>>) => {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '.'], { cwd: folder, encoding: 'utf8' });
    return stdout;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-lint-'));
    const config = readJson<{ $schema?: string; vcs: object }>('biome.json');
    delete config.$schema;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses each forbidden import', () => {
    const files = forbidden.map(([path, target], index) => {
      const name = `${dirname(path)}/bad-${index}.ts`;
      return [name, `import { x } from '${target}';\n\nexport const y = x;\n`] as const;
    });
    const report = lint(Object.fromEntries(files));
    const missed = files.filter(([name]) => !report.includes(name)).map(([name, source]) => `${name}: ${source.split('\n')[0]}`);
    expect(report).toContain('noRestrictedImports');
    expect(missed).toEqual([]);
  });

  it('refuses a call to the network', () => {
    expect(lint({ 'popup/net.ts': "export const page = () => fetch('/');\n" })).toContain('noRestrictedGlobals');
  });
});
