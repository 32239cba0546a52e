import { switchEverywhere } from '../actions.ts';
import { settings } from '../state.ts';
import { t } from '../translate.ts';
import { Switch } from './switch.tsx';

/** The switch for everything. */
export function Footer() {
  const enabled = settings.value?.enabled ?? true;
  return (
    <footer class="footer">
      <Switch checked={enabled} disabled={settings.value === undefined} onChange={(on) => void switchEverywhere(on)}>
        <span>{t('popup_everywhere')}</span>
        <span class="state">{t(enabled ? 'popup_on' : 'popup_off')}</span>
      </Switch>
    </footer>
  );
}
