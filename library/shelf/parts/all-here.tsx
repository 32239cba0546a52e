import { t } from '../../translate.ts';
import { hashOf } from '../route.ts';
import { type Previewed, previewed, query } from '../state.ts';

/** So many are named. */
const most = 50;

/** Of a file that has nothing new: that it has not, and the way to each report that is there already. */
export function AllHere({ reports }: Pick<Previewed['preview'], 'reports'>) {
  return (
    <>
      <p class="all-here">{t('library_preview_here')}</p>
      <ul>
        {reports.slice(0, most).map(({ id, title }) => (
          <li key={id} class="line">
            <p class="line-words">
              <bdi class="title" id={`here-${id}`}>
                {title}
              </bdi>
            </p>
            <a
              class="plain"
              href={hashOf({ at: 'report', id })}
              id={`open-${id}`}
              aria-labelledby={`open-${id} here-${id}`}
              onClick={leave}
            >
              {t('review_open_source')}
            </a>
          </li>
        ))}
      </ul>
      {reports.length > most && <p aria-hidden="true">…</p>}
      <div class="buttons">
        <button type="button" class="plain strong" onClick={close}>
          {t('card_close')}
        </button>
      </div>
    </>
  );
}

function close(): void {
  previewed.value = undefined;
}

/** What is found would hide the report, too. A link that opens elsewhere leaves all as it is. */
function leave({ ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  if (ctrlKey || metaKey || shiftKey) return;
  query.value = '';
  close();
}
