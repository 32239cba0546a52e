import { describe, expect, it } from 'vitest';
import { withAccess } from '../../build.mjs';
import { chromeManifest, firefoxManifest } from '../../scripts/store-manifest.mjs';
import { defaultSettings } from '../../src/settings.ts';
import { readJson } from './project.ts';

type Manifest = {
  readonly manifest_version: number;
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: {
    readonly gecko: { readonly strict_min_version: string; readonly data_collection_permissions: object };
  };
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[]; readonly type: string };
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly storage: { readonly managed_schema: string };
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly description?: string; readonly suggested_key?: Readonly<Record<string, string>> }>>;
};

const manifest = readJson<Manifest>('manifest.json');

describe('the manifest', () => {
  it('serves both browsers: a service worker for Chrome, the same file as event page for Firefox', () => {
    // Chromium loads a manifest without a service worker in silence, so no browser test would notice.
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.background.scripts).toEqual([manifest.background.service_worker]);
    expect(manifest.background.type).toBe('module');
  });

  it('asks at the install for no permission that warns, and for sites only when they are chosen', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    const asking = Object.keys(manifest).filter((key) => /permissions|content_scripts/.test(key));
    expect(asking.sort()).toEqual(['optional_host_permissions', 'permissions']);
  });

  it('differs in the test build and the demo by access to every site from the start, and by nothing else', () => {
    const { host_permissions, ...rest } = withAccess(manifest) as Partial<Manifest> & { host_permissions?: unknown };
    const { optional_host_permissions, ...others } = manifest;
    expect(host_permissions).toEqual(optional_host_permissions);
    expect(rest).toEqual(others);
    expect(Object.keys(readJson<object>('dist/manifest.json'))).not.toContain('host_permissions');
  });

  it('names a schema of what an organisation manages, which has each setting that has a default and no other', () => {
    type Schema = { type: string; properties: { defaults: { properties: object }; blockedSites: object } };
    const { properties } = readJson<Schema>(manifest.storage.managed_schema);
    expect(Object.keys(properties)).toEqual(['defaults', 'blockedSites']);
    const { sitesOff: _readersOwn, blocked: _theOther, ...settings } = defaultSettings;
    expect(Object.keys(properties.defaults.properties).sort()).toEqual(Object.keys(settings).sort());
  });

  it('suggests no more keys than Chrome allows, and none that browsers, screen readers or web editors have', () => {
    const suggested = Object.values(manifest.commands).flatMap(({ suggested_key }) => (suggested_key ? [suggested_key] : []));
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(4);
    // Alt+Shift with a letter is an access key in Firefox and a list of things in Orca, with 1 to 6 a heading, with an arrow a table's cell.
    for (const keys of suggested.flatMap((each) => Object.values(each))) expect(keys).toMatch(/^(Alt|MacCtrl)\+Shift\+(Period|Comma|0)$/);
  });

  it("describes each command in the reader's language, but for the one that browsers describe", () => {
    for (const [name, { description }] of Object.entries(manifest.commands)) {
      expect(description ?? '').toMatch(name === '_execute_action' ? /^$/ : /^__MSG_command_\w+__$/);
    }
  });

  it('offers nothing to pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  it("forbids the extension's own pages every connection", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('gets its version from package.json when it is built', () => {
    expect(readJson<Manifest>('dist/manifest.json').version).toBe(readJson<{ version: string }>('package.json').version);
  });
});

describe("the stores' manifests", () => {
  const chrome: Partial<Manifest> = chromeManifest(manifest);
  const firefox: Partial<Manifest> = firefoxManifest(manifest);

  it('leave out what the other browser needs, and nothing else', () => {
    const { browser_specific_settings: _firefoxOnly, background, ...common } = manifest;
    const { scripts: _scripts, ...worker } = background;
    expect(chrome).toEqual({ ...common, background: worker });
    const { minimum_chrome_version: _chromeOnly, storage: _chromeToo, ...rest } = manifest;
    const { service_worker: _worker, ...page } = background;
    expect(firefox).toEqual({ ...rest, background: page });
  });
});
