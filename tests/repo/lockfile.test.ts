import { describe, expect, it } from 'vitest';
import { read, readJson } from './project.ts';

type Locked = {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly hasInstallScript?: true;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const entries = Object.entries(packages).filter(([path]) => path !== '');
const { dependencies, devDependencies } = readJson<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
  'package.json',
);

describe('the lockfile', () => {
  it('holds the packages of every platform, without which `npm ci` refuses', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('pins each package by SHA-512', () => {
    const unpinned = entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });

  it('takes packages from the registry alone: none by git, by another address or from a folder', () => {
    const registry = 'https://registry.npmjs.org/';
    const others = entries.filter(
      ([, { resolved, link, version }]) => link || !/^\d+\.\d+\.\d+/.test(version) || !(resolved ?? registry).startsWith(registry),
    );
    expect(others.map(([path]) => path)).toEqual([]);
    const asked = entries.flatMap(([path, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => `${path}: ${name}@${range}`),
    );
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter((each) => /@(?:git|https?|file|github|link|workspace):|@[\w-]+\/[\w-]+$/.test(each))).toEqual([]);
  });

  it('holds no runtime package with an install script, and of tools only those that work without it', () => {
    const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual(Object.keys(installScripts).map((name) => `node_modules/${name}`));
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});

/** What tools would run when they are installed, and why they need not. */
const installScripts: Readonly<Record<string, string>> = {
  esbuild: 'puts its program in place of a script that starts it: quicker by a blink',
  puppeteer: 'downloads a browser: those of the system are used, or got by scripts/browsers.mjs',
};

describe('package.json', () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))('%s is at exactly %s, as locked', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
