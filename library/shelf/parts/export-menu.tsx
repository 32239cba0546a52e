import { signal } from '@preact/signals';
import { t } from '../../translate.ts';
import { formats } from '../exchange.ts';
import { exportAs } from '../exporting.ts';

/** What the last file saved has no room for. */
const dropped = signal<readonly string[]>([]);

/** The forms that reports can be saved in; afterwards, what the form had no room for. */
export function ExportMenu({ ids }: { readonly ids: readonly string[] }) {
  return (
    <fieldset class="export" aria-label={t('library_export')}>
      <div class="buttons">
        {formats.map(({ id, words }) => (
          <button
            key={id}
            type="button"
            class="plain"
            onClick={async () => {
              dropped.value = await exportAs(id, ids);
            }}
          >
            {words}
          </button>
        ))}
      </div>
      {dropped.value.length > 0 && (
        <div class="quiet" role="status">
          <p>{t('library_drops')}</p>
          <ul class="ways">
            {dropped.value.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}
