import { t } from '../../translate.ts';
import { bringBack } from '../actions.ts';
import { shelf } from '../state.ts';

/** The bin: what was taken out of late, each with the way back. */
export function RemovedReports() {
  const removed = typeof shelf.value === 'object' ? shelf.value.removed : [];
  if (removed.length === 0) return null;
  return (
    <details class="panel fold">
      <summary>
        <h2 class="fold-head">{t('library_bin')}</h2>
      </summary>
      <p class="quiet">{t('library_bin_note')}</p>
      <ul>
        {removed.map(({ id, title }) => (
          <li key={id} class="line">
            <p class="line-words">
              <bdi class="title">{title}</bdi>
            </p>
            <button type="button" class="plain" aria-label={t('library_bring_back_one', title)} onClick={() => void bringBack([id])}>
              {t('library_bring_back')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
