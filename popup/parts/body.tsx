import { query, reports } from '../state.ts';
import { t } from '../translate.ts';
import { Found } from './found.tsx';
import { NotHere } from './not-here.tsx';
import { OnPage } from './on-page.tsx';
import { Search } from './search.tsx';

/** What is on the page, what else the reports know, and the search over both. */
export function Body() {
  if (reports.value === 'unreadable') return <main class="main">{message('popup_unreadable')}</main>;
  return (
    <>
      <main class="main">
        {query.value.trim() === '' ? (
          <>
            <OnPage />
            <NotHere />
          </>
        ) : (
          <Found />
        )}
      </main>
      <Search />
    </>
  );
}

function message(key: 'popup_unreadable') {
  return (
    <p class="message" role="alert">
      {t(key)}
    </p>
  );
}
