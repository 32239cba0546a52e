import { t } from '../../translate.ts';
import { restoreBackup } from '../restoring.ts';
import { backupGiven } from '../state.ts';
import { Waiting } from './waiting.tsx';

/** A backup that was dropped on the page: nothing is put back before a press. */
export function BackupGiven() {
  if (!backupGiven.value) return null;
  const { file, text } = backupGiven.value;
  return (
    <section class="panel preview" aria-labelledby="given">
      <h2 id="given">{t('library_backup_given')}</h2>
      <p class="quiet">
        <bdi>{file}</bdi>
      </p>
      <p class="quiet">{t('library_backup_note')}</p>
      <div class="buttons">
        <button type="button" class="plain strong" onClick={() => void restoreBackup(text)}>
          {t('library_backup_restore')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            backupGiven.value = undefined;
          }}
        >
          {t('popup_cancel')}
        </button>
      </div>
      <Waiting />
    </section>
  );
}
