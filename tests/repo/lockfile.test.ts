import { describe, expect, it } from 'vitest';
import { readJson } from './project.ts';

type Locked = {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: true;
  readonly optionalDependencies?: Record<string, string>;
};

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const { dependencies, devDependencies } = readJson<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
  'package.json',
);

describe('the lockfile', () => {
  it('holds the packages of every platform, without which `npm ci` refuses', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('pins by hash all that is not for one platform only', () => {
    const unpinned = Object.entries(packages).filter(([path, { integrity, optional }]) => path !== '' && !integrity && !optional);
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))('%s is at exactly %s, as locked', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
