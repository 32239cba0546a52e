import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Keys } from '../../components/keys.tsx';
import type { MessageKey } from '../../src/i18n.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../src/shortcuts.ts';
import { t } from '../translate.ts';

/** Undefined until read. */
const shortcuts = signal<readonly Shortcut[] | undefined>(undefined);

/** Those told of here; the settings page has them all. */
const told: readonly (readonly [name: string, words: MessageKey])[] = [
  ['next-mention', 'popup_next'],
  ['previous-mention', 'popup_keys_previous'],
];

/** The keys that work on the page itself, as far as they are set, and the way to change them. */
export function KeysFoot() {
  useEffect(() => void load(), []);
  if (!shortcuts.value) return null;
  const known = new Map(shortcuts.value.map((each) => [each.name, each]));
  const set = told.flatMap(([name, words]) => {
    const shortcut = known.get(name);
    return shortcut?.shown ? [{ shortcut, words }] : [];
  });
  return (
    <footer class="keys-foot">
      {set.map(({ shortcut, words }) => (
        <span key={shortcut.name}>
          {t(words)} <Keys {...shortcut} />
        </span>
      ))}
      <button type="button" class="link" title={t('popup_keys_set')} onClick={() => void change()}>
        {t(set.length > 0 ? 'keys_change' : 'popup_keys_set')}
      </button>
    </footer>
  );
}

async function load(): Promise<void> {
  // A popup without them is whole.
  shortcuts.value = await readShortcuts(browser).catch(() => undefined);
}

async function change(): Promise<void> {
  await openShortcutSettings(browser);
  close();
}
