import { SearchInput } from '../../../components/search-input.tsx';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { entries, indexing, query } from '../state.ts';

/** One field for words and names. The arrow down leads into what is found. */
export function SearchField() {
  const count = entries.value.length;
  if (count === 0) return null;
  const words = counted(t, 'library_search', count, number(count));
  const { done, total } = indexing.value;
  return (
    <search class="search">
      <SearchInput words={words} value={query.value} onValue={(value) => (query.value = value)} onKeyDown={toFound} />
      {query.value !== '' && done < total && <p class="quiet">{t('library_search_reading', number(done), number(total))}</p>}
    </search>
  );
}

/** Enter takes the first that is found, the arrow down goes to it, Escape empties the field. */
function toFound(event: KeyboardEvent): void {
  if (event.key === 'Escape') query.value = '';
  const first = event.key === 'ArrowDown' || event.key === 'Enter' ? document.querySelector<HTMLElement>('.found a') : undefined;
  if (!first) return;
  event.preventDefault();
  if (event.key === 'Enter') first.click();
  else first.focus();
}
