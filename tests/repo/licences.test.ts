import { describe, expect, it } from 'vitest';
import { licences } from '../../scripts/licences.mjs';
import { nameAt, runtimePaths } from '../../scripts/locked.mjs';
import { read, readJson, root } from './project.ts';

type Locked = { readonly license?: string; readonly version?: string; readonly dev?: true; readonly devOptional?: true };

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const runtime = runtimePaths(packages);

/** Licences that allow what we do: pass the code on, minified, beside ours. */
const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0'];

describe('licences', () => {
  it.each(runtime)('%s may be passed on', (path) => expect(allowed).toContain(packages[path]?.license));

  it('travel with the extension, in full', async () => {
    const text = read('dist/licences.txt');
    expect(text).toBe(await licences(root));
    for (const path of runtime) expect(text).toContain(`${nameAt(path)} ${packages[path]?.version}, ${packages[path]?.license}\n`);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Mozilla Public License');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('name where the outlines of countries come from', () => {
    const text = read('dist/licences.txt');
    expect(text).toContain(`world-atlas ${packages['node_modules/world-atlas']?.version}, ISC`);
    expect(text).toContain('Natural Earth, public domain');
  });

  it('are found for what our packages need in turn, at the version that each gets', () => {
    const tree = {
      '': { dependencies: { a: '1.0.0', '@s/c': '1.0.0' }, devDependencies: { d: '1.0.0' } },
      'node_modules/a': { dependencies: { b: '^1.0.0' } },
      'node_modules/b': { dependencies: { a: '^1.0.0' } },
      'node_modules/@s/c': { dependencies: { b: '^2.0.0' } },
      'node_modules/@s/c/node_modules/b': { dependencies: { d: '1.0.0', missing: '1.0.0' } },
      'node_modules/d': {},
      'node_modules/e': {},
    };
    expect(runtimePaths(tree)).toEqual([
      'node_modules/@s/c',
      'node_modules/@s/c/node_modules/b',
      'node_modules/a',
      'node_modules/b',
      'node_modules/d',
    ]);
  });

  it('are those of the packages that npm does not hold for tools alone', () => {
    const others = Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev && !packages[path]?.devOptional);
    expect(runtime).toEqual(others.sort());
  });
});
