import { describe, expect, it, vi } from 'vitest';
import { openShortcutSettings, readShortcuts, type ShortcutsApi } from '../../src/shortcuts.ts';

function api(shortcut: string | undefined, os: string): ShortcutsApi {
  const command = { name: 'next-mention', description: 'Go on', ...(shortcut !== undefined && { shortcut }) };
  return {
    commands: { getAll: async () => [command] },
    runtime: { getPlatformInfo: async () => ({ os }) },
    tabs: { create: vi.fn(async () => undefined) },
  };
}

describe('the keys of a shortcut', () => {
  it.each([
    ['Firefox on Linux', 'linux', 'Alt+Shift+Period', 'Alt+Shift+.'],
    ['Chromium on Windows', 'win', 'Alt+Shift+Comma', 'Alt+Shift+,'],
    ['one that the reader chose', 'win', 'Ctrl+Shift+Right', 'Ctrl+Shift+→'],
    ['a language of its own', 'win', 'Alt+Umschalt+Punkt', 'Alt+Umschalt+Punkt'],
    ['Firefox on a Mac', 'mac', 'MacCtrl+Shift+Period', '⌃⇧.'],
    ['its main key on a Mac', 'mac', 'Command+Alt+F5', '⌘⌥F5'],
    ['Chromium on a Mac', 'mac', '⌃⇧.', '⌃⇧.'],
    ['none', 'linux', '', ''],
    ['none, and not even that said', 'mac', undefined, ''],
  ])('%s', async (_what, os, shortcut, shown) => {
    const [read] = await readShortcuts(api(shortcut, os));
    expect(read).toEqual({ name: 'next-mention', does: 'Go on', spoken: shortcut ?? '', shown });
  });
});

describe('the place where they are changed', () => {
  it('is opened by its address in Chromium', async () => {
    const chromium = api('', 'linux');
    await openShortcutSettings(chromium);
    expect(chromium.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('is opened by a call in Firefox, which lets no address lead there', async () => {
    const firefox = api('', 'linux');
    const open = vi.fn(async () => undefined);
    await openShortcutSettings({ ...firefox, commands: { ...firefox.commands, openShortcutSettings: open } });
    expect(open).toHaveBeenCalledOnce();
    expect(firefox.tabs.create).not.toHaveBeenCalled();
  });
});
