import { t } from '../../translate.ts';
import { saveBackup } from '../actions.ts';
import { refresh } from '../refresh.ts';
import { chooseBackup } from '../restoring.ts';
import { shelf } from '../state.ts';
import { dismiss, type ShelfNotice } from '../store.ts';

/** What has happened to the library, or may, each in a sentence with what can be done. */
export function Notices() {
  const notices = typeof shelf.value === 'object' ? shelf.value.notices : [];
  return (
    <>
      {notices.map((notice) => (
        <div key={notice} class="alert">
          <p>{t(`library_notice_${messageOf(notice)}`)}</p>
          <div class="buttons">
            {notice === 'not-backed-up' && (
              <button type="button" class="plain" onClick={() => void saveBackup()}>
                {t('library_backup_save')}
              </button>
            )}
            {notice === 'erased' && (
              <button type="button" class="plain" onClick={() => void chooseBackup()}>
                {t('library_backup_restore')}
              </button>
            )}
            <button type="button" class="plain" onClick={() => void dismiss(notice).then(refresh)}>
              {t('card_close')}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

function messageOf(notice: ShelfNotice): 'restored' | 'erased' | 'not_backed_up' {
  return notice === 'not-backed-up' ? 'not_backed_up' : notice;
}
