import { t } from '../../translate.ts';
import { failed, said } from '../state.ts';
import { Access } from './access.tsx';
import { Corrections } from './corrections.tsx';
import { Dates } from './dates.tsx';
import { Marking } from './marking.tsx';
import { Opening } from './opening.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

/** The whole settings page. */
export function Page() {
  return (
    <main class="settings">
      <header class="head">
        <img src="../icons/icon-96.png" alt="" width="40" height="40" />
        <div>
          <h1>{t('settings_title')}</h1>
          <p class="quiet">{t('app_name')}</p>
        </div>
        <a class="head-link" href="library.html">
          {t('library_title')}
        </a>
      </header>
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
      {failed.value && (
        <p class="alert" role="alert">
          {t('settings_not_saved')}
        </p>
      )}
      <Marking />
      <Access />
      <Opening />
      <Dates />
      <Sites />
      <Shortcuts />
      <Corrections />
    </main>
  );
}
