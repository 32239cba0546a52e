import { fill, SLOT } from '../../../components/fill.ts';
import { t } from '../../translate.ts';
import { switchSite } from '../actions.ts';
import { settings, sites } from '../state.ts';
import { siteName } from './site-name.ts';
import { Undoable } from './undoable.tsx';

/** The sites that are switched off, each with the way to switch it on. */
export function Sites() {
  if (typeof settings.value !== 'object') return null;
  return (
    <section class="panel" aria-labelledby="sites">
      <h2 id="sites">{t('settings_sites')}</h2>
      {sites.value.length === 0 ? (
        <p class="quiet">{t('settings_sites_none')}</p>
      ) : (
        <ul class="lines" aria-labelledby="sites">
          {sites.value.map((line) => {
            const name = <bdi class="form">{siteName(line.entry)}</bdi>;
            return (
              <Undoable
                key={line.key}
                taken={line.taken}
                gone={fill(t('settings_site_is_on', SLOT), name)}
                take={t('settings_site_on')}
                onTake={() => void switchSite(line, true)}
                onUndo={() => void switchSite(line, false)}
              >
                {name}
              </Undoable>
            );
          })}
        </ul>
      )}
    </section>
  );
}
