import { entities, query } from '../state.ts';
import { number, t } from '../translate.ts';

/** The search field over all names of the reports. */
export function Search() {
  if (entities.value.length === 0) return null;
  const words = t('popup_search', number(entities.value.length));
  return (
    <search class="search">
      <input
        type="search"
        class="search-field"
        aria-label={words}
        placeholder={words}
        value={query.value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
    </search>
  );
}
