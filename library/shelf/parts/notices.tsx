import type { Notice } from '../../../src/library/keeping.ts';
import { changesWords, noticeWords } from '../../keeping/words.ts';
import { number, t } from '../../translate.ts';
import { saveBackup } from '../actions.ts';
import { attempt } from '../attempt.ts';
import { refresh } from '../refresh.ts';
import { chooseBackup } from '../restoring.ts';
import { shelf } from '../state.ts';
import { call } from '../store.ts';

/** What has happened to the library, or may, each in a sentence with what can be done. */
export function Notices() {
  if (typeof shelf.value !== 'object') return null;
  const { notice, isBackupDue, changes } = shelf.value;
  return (
    <>
      {notice && <Happened notice={notice} />}
      {isBackupDue && !notice && (
        <div class="hint">
          <p>{changesWords(t, number, changes)}</p>
          <button type="button" class="plain" onClick={() => void saveBackup()}>
            {t('library_backup_save')}
          </button>
        </div>
      )}
    </>
  );
}

function Happened({ notice }: { readonly notice: Notice }) {
  return (
    <div class="alert" role="alert">
      <p>{noticeWords(t, number, notice)}</p>
      <div class="buttons">
        {(notice.kind === 'erased' || notice.kind === 'blank') && (
          <button type="button" class="plain" onClick={() => void chooseBackup()}>
            {t('library_backup_restore')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void attempt(() => call('dismissNotice')).then(refresh)}>
          {t('card_close')}
        </button>
      </div>
    </div>
  );
}
