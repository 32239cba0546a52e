import { useEffect, useState } from 'preact/hooks';
import { intlLocale } from '../../../src/intl-locale.ts';
import { number, t } from '../../translate.ts';
import { persist, saveBackup } from '../actions.ts';
import { chooseBackup } from '../restoring.ts';
import { datesLocale, entries, shelf } from '../state.ts';
import { type Room, readRoom } from '../store.ts';
import { Diagnostics } from './diagnostics.tsx';
import { ExportMenu } from './export-menu.tsx';

/** The library in a file and back, and how safely the browser keeps it. */
export function Backup() {
  const last = typeof shelf.value === 'object' ? shelf.value.lastBackup : undefined;
  const [exporting, setExporting] = useState(false);
  return (
    <section class="panel" aria-labelledby="backup">
      <div class="panel-head">
        <h2 id="backup">{t('library_backup')}</h2>
        <div class="buttons">
          {typeof shelf.value === 'object' && (
            <button type="button" class="plain" onClick={() => void saveBackup()}>
              {t('library_backup_save')}
            </button>
          )}
          <button type="button" class="plain" onClick={() => void chooseBackup()}>
            {t('library_backup_restore')}
          </button>
          {entries.value.length > 0 && (
            <button type="button" class="plain" aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
              {t('library_export_all')}
            </button>
          )}
        </div>
      </div>
      {exporting && <ExportMenu ids={entries.value.map(({ id }) => id)} />}
      <p class="quiet">{t('library_backup_note')}</p>
      <p class="quiet">{last === undefined ? t('library_backup_never') : t('library_backup_last', dayOf(last))}</p>
      <Kept />
      <Diagnostics />
    </section>
  );
}

function Kept() {
  const [room, setRoom] = useState<Room>();
  const look = () => void readRoom().then(setRoom);
  useEffect(look, []);
  if (!room) return null;
  return (
    <div class="line-note kept">
      {room.used > 0 && <span>{t('library_room_used', number(Math.round(room.used / 100_000) / 10))}</span>}
      <span>{t(room.persisted ? 'library_room_kept' : 'library_room_not_kept')}</span>
      {!room.persisted && (
        <button type="button" class="link" onClick={() => void persist().then(look)}>
          {t('library_room_ask')}
        </button>
      )}
    </div>
  );
}

function dayOf(time: number): string {
  return new Intl.DateTimeFormat(intlLocale(datesLocale.value), { dateStyle: 'long' }).format(time);
}
