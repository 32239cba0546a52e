import { describe, expect, it } from 'vitest';
import { firefoxManifest } from '../../scripts/store-manifest.mjs';
import { productFiles, read, readJson } from './project.ts';

/** Parts of the extension API that Firefox for Android does not have at all: each use must do without. */
const absent = [
  'commands',
  'contextMenus',
  'windows',
  'bookmarks',
  'history',
  'sessions',
  'sidebarAction',
  'omnibox',
  'identity',
  'tabGroups',
];

const unguarded = (source: string) =>
  [...source.matchAll(/\bbrowser\.(\w+)(\?\.)?/g)].filter(([, name, guard]) => absent.includes(name ?? '') && !guard).map(([use]) => use);

describe('Firefox for Android', () => {
  it('is offered the extension, from the version on that knows what it says of data', () => {
    const manifest = firefoxManifest(readJson<object>('manifest.json')) as unknown as {
      browser_specific_settings: { gecko_android?: { strict_min_version: string } };
    };
    expect(Number.parseInt(manifest.browser_specific_settings.gecko_android?.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(142);
  });

  it.each(productFiles().filter((path) => read(path).includes('browser.')))('%s uses nothing that is not there', (path) => {
    expect(unguarded(read(path))).toEqual([]);
  });

  it.each(['browser.commands.onCommand.addListener(x)', 'browser.windows.update(1)'])('would refuse %s', (source) => {
    expect(unguarded(source)).toHaveLength(1);
  });

  it.each(['browser.commands?.onCommand.addListener(x)', 'browser.tabs.update(1)'])('lets through %s', (source) => {
    expect(unguarded(source)).toEqual([]);
  });
});
