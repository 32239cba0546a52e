import { type Patience, patiences } from '../../../src/card/delays.ts';
import type { MessageKey } from '../../../src/i18n.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { t } from '../../translate.ts';
import { choosePatience } from '../actions.ts';
import { settings } from '../state.ts';

const words: { readonly [patience in Patience]: MessageKey } = {
  quick: 'settings_patience_quick',
  normal: 'settings_patience_normal',
  slow: 'settings_patience_slow',
};

/** How long the pointer rests on a name before its card opens. */
export function Opening() {
  // What is wrong is said above.
  if (settings.value === 'unreadable') return null;
  const { patience } = settings.value ?? defaultSettings;
  return (
    <section class="panel" aria-labelledby="opening">
      <h2 id="opening">{t('settings_opening')}</h2>
      <fieldset class="choices" disabled={settings.value === undefined} aria-describedby="opening-note">
        <legend>{t('settings_patience')}</legend>
        {patiences.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="patience" checked={each === patience} onChange={() => void choosePatience(each)} />
            {t(words[each])}
          </label>
        ))}
      </fieldset>
      <p class="quiet" id="opening-note">
        {t('settings_patience_note')}
      </p>
    </section>
  );
}
