import { t } from '../../translate.ts';
import { rebuild, saveRaw } from '../actions.ts';
import { Backup } from './backup.tsx';

/** What can still be done where no list of reports can be read: everything saved as it is, a new list made, a backup put back. */
export function Lost() {
  return (
    <>
      <div class="alert" role="alert">
        <p>{t('popup_unreadable')}</p>
        <p>{t('keeping_rebuild_note')}</p>
        <div class="buttons">
          <button type="button" class="plain" onClick={() => void saveRaw()}>
            {t('keeping_raw')}
          </button>
          <button type="button" class="plain" onClick={() => void rebuild()}>
            {t('keeping_rebuild')}
          </button>
        </div>
      </div>
      <Backup />
    </>
  );
}
