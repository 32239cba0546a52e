import { found, query } from '../state.ts';
import { number, t } from '../translate.ts';
import { EntityRows } from './entity-rows.tsx';

/** What the search finds, on the page and beyond it. */
export function Found() {
  return (
    <section class="section" aria-labelledby="found">
      <h2 class="heading" id="found">
        {t('popup_found')}
        <span class="heading-note" role="status">
          {number(found.value.length)}
        </span>
      </h2>
      {found.value.length > 0 ? (
        <EntityRows listed={found.value} labelledBy="found" />
      ) : (
        <p class="message">{t('popup_found_none', query.value.trim())}</p>
      )}
    </section>
  );
}
