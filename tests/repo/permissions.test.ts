import { describe, expect, it } from 'vitest';
import { filesIn, read, readJson } from './project.ts';

type Manifest = { readonly permissions: readonly string[]; readonly optional_host_permissions: readonly string[] };

const { permissions, optional_host_permissions } = readJson<Manifest>('manifest.json');

const rooms = ['background', 'popup', 'library', 'content-scripts'];
const sources = rooms.flatMap((room) => filesIn(room)).filter((path) => /\.tsx?$/.test(path));

/** The calls that each permission opens and nothing else does, one of which must be there. `activeTab` and sites open pages: journeys show that. */
const opens: Readonly<Record<string, RegExp>> = {
  contextMenus: /\bcontextMenus\b[\s\S]*\bcontextMenus\.create\(/,
  scripting: /\bbrowser\.scripting\.(executeScript|registerContentScripts)\(/,
  storage: /\bbrowser\.storage\.local\b/,
  // No call needs it: what it does is that the browser drops nothing to make room, and that there is no limit.
  unlimitedStorage: /\bbrowser\.storage\.local\b/,
};

/** What opens the interfaces that are used, where anything must. */
const needs: readonly (readonly [call: RegExp, permission: string])[] = [
  [/\bbrowser\.(?:contextMenus|menus)\b/, 'contextMenus'],
  [/\bbrowser\.scripting\b/, 'scripting'],
  [/\bbrowser\.storage\b/, 'storage'],
  [/\bbrowser\.(?:webNavigation)\b/, 'webNavigation'],
  [/\bbrowser\.(?:webRequest)\b/, 'webRequest'],
  [/\bbrowser\.(?:history)\b/, 'history'],
  [/\bbrowser\.(?:downloads)\b/, 'downloads'],
  [/\bbrowser\.(?:alarms)\b/, 'alarms'],
  [/\bbrowser\.(?:notifications)\b/, 'notifications'],
  [/\bbrowser\.(?:cookies)\b/, 'cookies'],
  [/\bbrowser\.(?:management)\b/, 'management'],
  [/\bbrowser\.(?:bookmarks)\b/, 'bookmarks'],
];

describe('the permissions', () => {
  it.each(permissions.filter((name) => name !== 'activeTab'))('%s opens something that is used', (name) => {
    const call = opens[name];
    expect(call).toBeDefined();
    expect(sources.filter((path) => call?.test(read(path))).length).toBeGreaterThan(0);
  });

  it('open everything that is used', () => {
    const used = needs.filter(([call]) => sources.some((path) => call.test(read(path)))).map(([, permission]) => permission);
    expect(used.filter((permission) => !permissions.includes(permission))).toEqual([]);
  });

  it('of sites are asked for in one place, and never but for what the manifest offers', () => {
    const asking = [...sources, ...filesIn('src'), ...filesIn('components')].filter((path) => /\.request\(\{ origins/.test(read(path)));
    expect(asking).toEqual(['src/access-wish.ts']);
    expect(optional_host_permissions).toEqual(['<all_urls>']);
    expect(read('src/access-wish.ts')).not.toContain('permissions:');
  });
});
