import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { saveBackup } from '../actions.ts';
import { attempt } from '../attempt.ts';
import { refresh } from '../refresh.ts';
import { chooseBackup } from '../restoring.ts';
import { shelf } from '../state.ts';
import { dismissNotice, type ShelfNotice } from '../store.ts';

/** What has happened to the library, or may, each in a sentence with what can be done. */
export function Notices() {
  if (typeof shelf.value !== 'object') return null;
  const { notice, isBackupDue, readOnly } = shelf.value;
  return (
    <>
      {readOnly && <p class="alert">{t('library_read_only')}</p>}
      {notice && <Happened {...notice} />}
      {isBackupDue && !notice && (
        <div class="hint">
          <p>{t('library_backup_due')}</p>
          <button type="button" class="plain" onClick={() => void saveBackup()}>
            {t('library_backup_save')}
          </button>
        </div>
      )}
    </>
  );
}

function Happened({ kind, count }: ShelfNotice) {
  return (
    <div class="alert" role="alert">
      <p>{counted(t, `library_notice_${kind}`, count, number(count))}</p>
      <div class="buttons">
        {kind === 'erased' && (
          <button type="button" class="plain" onClick={() => void chooseBackup()}>
            {t('library_backup_restore')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void attempt(dismissNotice).then(refresh)}>
          {t('card_close')}
        </button>
      </div>
    </div>
  );
}
