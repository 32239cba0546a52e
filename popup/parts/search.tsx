import { SearchInput } from '../../components/search-input.tsx';
import { counted } from '../../src/counted.ts';
import { entities, query, readReports } from '../state.ts';
import { number, t } from '../translate.ts';

/** The search field over all names and events of the reports. */
export function Search() {
  if (entities.value.length === 0) return null;
  const events = readReports.value.reduce((sum, report) => sum + report.events.length, 0);
  const names = entities.value.length;
  const words = t(
    'popup_search',
    counted(t, 'popup_search_names', names, number(names)),
    counted(t, 'popup_search_events', events, number(events)),
  );
  return (
    <search class="search">
      <SearchInput words={words} value={query.value} onValue={(value) => (query.value = value)} onKeyDown={toResults} />
    </search>
  );
}

/** The results stand above the field: Enter takes the first, the arrows go to it and to the last. */
function toResults(event: KeyboardEvent): void {
  const rows = document.querySelectorAll<HTMLElement>('.rows .row-name');
  const [first] = rows;
  if (!first) return;
  if (event.key === 'Enter' && query.value.trim() !== '') first.click();
  else if (event.key === 'ArrowDown') first.focus();
  else if (event.key === 'ArrowUp') rows[rows.length - 1]?.focus();
  else return;
  event.preventDefault();
}
