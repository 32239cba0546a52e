import { choosing, offered } from '../selected.ts';
import { query, reports } from '../state.ts';
import { t } from '../translate.ts';
import { Choose } from './choose.tsx';
import { Found } from './found.tsx';
import { KeysFoot } from './keys-foot.tsx';
import { Make } from './make.tsx';
import { NotHere } from './not-here.tsx';
import { Notice } from './notice.tsx';
import { OnPage } from './on-page.tsx';
import { PageTimeline } from './page-timeline.tsx';
import { Search } from './search.tsx';
import { Selected } from './selected.tsx';

/** What is on the page, what else the reports know, and the search over both; or the choice of what selected words mean. */
export function Body() {
  if (reports.value === 'unreadable') return <main class="main">{message('popup_unreadable')}</main>;
  const isChoosing = choosing.value && offered.value !== undefined;
  return (
    <div class="body">
      <main class="main">
        <Notice />
        {isChoosing ? <Choose /> : query.value.trim() === '' ? <Lists /> : <Found />}
      </main>
      <Search />
      <KeysFoot />
    </div>
  );
}

function Lists() {
  return (
    <>
      <Selected />
      <OnPage />
      <Make />
      <PageTimeline />
      <NotHere />
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
