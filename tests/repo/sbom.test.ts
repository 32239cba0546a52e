import { describe, expect, it } from 'vitest';
import { nameAt, runtimePaths } from '../../scripts/locked.mjs';
import { dataPackages, runtimeSbom, sbomText, toolsSbom } from '../../scripts/sbom.mjs';
import { readJson } from './project.ts';

type Component = {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly ({ readonly license: { readonly id?: string; readonly name?: string } } | { readonly expression: string })[];
  readonly purl: string;
};
type Bill = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: Pick<Component, 'type' | 'bom-ref' | 'name' | 'version'> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
type Locked = { readonly packages: Readonly<Record<string, { readonly version: string }>> };

const project = readJson<{ name: string; version: string; devDependencies: Record<string, string> }>('package.json');
const lockfile = readJson<Locked>('package-lock.json');
const runtime = runtimeSbom(project, lockfile) as Bill;
const tools = toolsSbom(project, lockfile) as Bill;

/** Identifiers of SPDX that our packages have; a new one is looked up in the list of SPDX before it is added. */
const spdx = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0'],
  ...['Python-2.0', 'Unlicense', 'GPL-2.0', 'GPL-3.0-or-later', 'Zlib'],
];

describe.each([
  ['of the extension', runtime],
  ['of the tools', tools],
])('the bill of materials %s', (_name, bill) => {
  it('has what CycloneDX 1.6 requires of a bill', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: project.name, version: project.version });
  });

  it('tells of each component its kind, name, version, licence, SHA-512 and where it is from', () => {
    expect(bill.components.length).toBeGreaterThan(10);
    for (const { type, name, group, version, scope, hashes, licenses, purl } of bill.components) {
      expect(['library', 'data']).toContain(type);
      expect(['required', 'excluded']).toContain(scope);
      expect(purl).toBe(`pkg:npm/${group ? `${group.replace('@', '%40')}/` : ''}${name}@${version}`);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(licenses).toHaveLength(1);
      for (const licence of licenses) {
        if ('expression' in licence)
          for (const id of licence.expression.split(/ OR | AND |[()]/).filter(Boolean)) expect(spdx).toContain(id);
        else expect(licence.license.name === 'BSD' || spdx.includes(licence.license.id ?? '')).toBe(true);
      }
    }
  });

  it('names each component once, and in its dependencies only what it lists', () => {
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect([...refs, bill.metadata.component['bom-ref']].sort()).toEqual(bill.dependencies.map(({ ref }) => ref).sort());
    for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  });

  it('leads from the extension to each component', () => {
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of needs.get(ref) ?? []) walk(next);
    };
    walk(bill.metadata.component['bom-ref']);
    expect(bill.components.filter((component) => !reached.has(component['bom-ref']))).toEqual([]);
  });

  it('holds neither a time nor a path, so that it is the same bytes everywhere', () => {
    expect(sbomText(bill)).not.toMatch(/timestamp|node_modules|\/(?:home|work|tmp|Users)\//);
  });
});

describe('the bills of materials', () => {
  it('list what is in the extension, code and data, and nothing else', () => {
    const names = runtimePaths(lockfile.packages).map((path: string) => `${nameAt(path)}@${lockfile.packages[path]?.version}`);
    const listed = runtime.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`);
    const data = dataPackages.map((name: string) => `${name}@${lockfile.packages[`node_modules/${name}`]?.version}`);
    expect(listed.sort()).toEqual([...new Set([...names, ...data])].sort());
    expect(runtime.components.filter(({ type }) => type === 'data').map(({ name }) => name)).toEqual([...dataPackages].sort());
  });

  it('change their serial number with what they list', () => {
    const changed = runtimeSbom({ ...project, version: '9.9.9' }, lockfile) as Bill;
    expect(changed.serialNumber).not.toBe(runtime.serialNumber);
    expect((runtimeSbom(project, lockfile) as Bill).serialNumber).toBe(runtime.serialNumber);
  });
});
