import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Keys } from '../../../components/keys.tsx';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../../src/shortcuts.ts';
import { t } from '../../translate.ts';

const shortcuts = signal<readonly Shortcut[]>([]);

/** What can be done by key wherever one is, with the keys as they are set now, and the way to change them. */
export function Shortcuts() {
  useEffect(() => {
    void load();
    // Who comes back from changing them sees them changed.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (shortcuts.value.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="shortcuts">
      <div class="panel-head">
        <h2 id="shortcuts">{t('settings_keys')}</h2>
        <button type="button" class="plain" onClick={() => void openShortcutSettings(browser)}>
          {t('keys_change')}
        </button>
      </div>
      <ul class="lines" aria-labelledby="shortcuts">
        {shortcuts.value.map(({ name, does, shown, spoken }) => (
          <li class="line" key={name}>
            <span class="line-words">{name === '_execute_action' ? t('settings_keys_popup') : does}</span>
            {shown ? <Keys shown={shown} spoken={spoken} /> : <span class="keys-unset">{t('settings_keys_unset')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function load(): Promise<void> {
  shortcuts.value = await readShortcuts(browser).catch(() => []);
}
