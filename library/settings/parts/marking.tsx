import { fill, SLOT } from '../../../components/fill.ts';
import { Switch } from '../../../components/switch.tsx';
import { t } from '../../translate.ts';
import { switchDemonyms, switchEverywhere } from '../actions.ts';
import { settings } from '../state.ts';

/** What is marked at all: the switches that hold on every site. */
export function Marking() {
  if (settings.value === 'unreadable') {
    return (
      <p class="alert" role="alert">
        {t('settings_unreadable')}
      </p>
    );
  }
  const unread = settings.value === undefined;
  const { enabled = true, demonyms = true } = settings.value ?? {};
  return (
    <section class="panel" aria-labelledby="marking">
      <h2 id="marking">{t('settings_marking')}</h2>
      <div class="option">
        <Switch checked={enabled} disabled={unread} onChange={(on) => void switchEverywhere(on)}>
          <span>{t('settings_everywhere')}</span>
          <span class="state">{state(enabled)}</span>
        </Switch>
        <p class="quiet">{t('settings_everywhere_note')}</p>
      </div>
      <div class="option">
        <Switch checked={demonyms} disabled={unread} onChange={(on) => void switchDemonyms(on)}>
          <span>{t('settings_demonyms')}</span>
          <span class="state">{state(demonyms)}</span>
        </Switch>
        <p class="quiet">{t('settings_demonyms_note')}</p>
        <p class="sample">
          {fill(
            t('settings_sample', SLOT, SLOT),
            <span class={demonyms ? 'mark-demonym' : undefined}>{t('settings_sample_demonym')}</span>,
            <span class="mark-place">{t('settings_sample_place')}</span>,
          )}
        </p>
      </div>
    </section>
  );
}

function state(on: boolean): string {
  return t(on ? 'settings_on' : 'settings_off');
}
