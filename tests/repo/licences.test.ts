import { describe, expect, it } from 'vitest';
import { licences, runtimePackages } from '../../scripts/licences.mjs';
import { read, readJson, root } from './project.ts';

type Locked = { readonly license?: string; readonly version?: string };

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const runtime = runtimePackages(packages);

/** Licences that allow what we do: pass the code on, minified, beside ours. */
const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0'];

describe('licences', () => {
  it.each(runtime)('%s may be passed on', (name) => expect(allowed).toContain(packages[`node_modules/${name}`]?.license));

  it('travel with the extension, in full', async () => {
    const text = read('dist/licences.txt');
    expect(text).toBe(await licences(root));
    for (const name of runtime) expect(text).toContain(`${name} `);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Mozilla Public License');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('name where the outlines of countries come from', () => {
    const text = read('dist/licences.txt');
    expect(text).toContain(`world-atlas ${packages['node_modules/world-atlas']?.version}, ISC`);
    expect(text).toContain('Natural Earth, public domain');
  });

  it('are found for what our packages need in turn', () => {
    const tree = {
      '': { dependencies: { a: '1.0.0' }, devDependencies: { d: '1.0.0' } },
      'node_modules/a': { dependencies: { b: '^1.0.0' } },
      'node_modules/b': { dependencies: { a: '^1.0.0' } },
      'node_modules/d': {},
    };
    expect(runtimePackages(tree)).toEqual(['a', 'b']);
  });
});
