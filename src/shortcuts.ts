/** A browser shortcut as the reader has it now. */
export type Shortcut = {
  /** The command's name in the manifest. */
  readonly name: string;
  /** What it does, in the reader's language; empty where the browser has words of its own. */
  readonly does: string;
  /** Its keys in the browser's own words, to be read out; empty where none are set. */
  readonly spoken: string;
  /** The same keys as they are shown on the reader's platform. */
  readonly shown: string;
};

/** What of the browser tells the shortcuts and leads to where they are changed. */
export type ShortcutsApi = {
  readonly commands: {
    getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
    openShortcutSettings?(): Promise<void>;
  };
  readonly runtime: { getPlatformInfo(): Promise<{ os: string }> };
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
};

/** All shortcuts, those without keys too: browsers leave suggested keys out that others have. */
export async function readShortcuts({ commands, runtime }: ShortcutsApi): Promise<readonly Shortcut[]> {
  const [all, { os }] = await Promise.all([commands.getAll(), runtime.getPlatformInfo()]);
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    ...{ name, does: description, spoken: shortcut },
    shown: shownKeys(shortcut, os === 'mac'),
  }));
}

/** Opens the browser's page on which shortcuts are changed: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings({ commands, tabs }: ShortcutsApi): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Up: '↑', Down: '↓', Left: '←', Right: '→' };
const macSigns: Readonly<Record<string, string>> = { MacCtrl: '⌃', Ctrl: '⌘', Command: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys as written on the keyboards of a platform. Chromium gives them so already, Firefox as the manifest does. */
function shownKeys(shortcut: string, isMac: boolean): string {
  const keys = shortcut.split('+').map((key) => (isMac ? macSigns[key] : undefined) ?? signs[key] ?? key);
  return keys.join(isMac ? '' : '+');
}
