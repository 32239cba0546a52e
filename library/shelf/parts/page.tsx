import { t } from '../../translate.ts';
import { onDrag } from '../dropping.ts';
import { previewed, query, route, shelf } from '../state.ts';
import { Add } from './add.tsx';
import { Backup } from './backup.tsx';
import { BackupGiven } from './backup-given.tsx';
import { Drafts } from './drafts.tsx';
import { DropTarget } from './drop-target.tsx';
import { EntityPage } from './entity-page.tsx';
import { Found } from './found.tsx';
import { Lost } from './lost.tsx';
import { Notices } from './notices.tsx';
import { Preview } from './preview.tsx';
import { Reader } from './reader.tsx';
import { RemovedReports } from './removed-reports.tsx';
import { SearchField } from './search-field.tsx';
import { Shelf } from './shelf.tsx';
import { Told } from './told.tsx';
import { Working } from './working.tsx';

/** The whole library page. */
export function Page() {
  return (
    <div class="page" {...onDrag}>
      <header class="head">
        <img src="../icons/icon-96.png" alt="" width="40" height="40" />
        <div class="head-words">
          <h1>{t('library_title')}</h1>
          <p class="quiet">{t('app_name')}</p>
        </div>
        <nav class="head-links" aria-label={t('app_name')}>
          <a href="settings.html">{t('popup_settings')}</a>
          <a href="welcome.html">{t('library_welcome')}</a>
        </nav>
        <SearchField />
      </header>
      <main class="main">
        <Told />
        <Working />
        <BackupGiven />
        <Body />
      </main>
      <DropTarget />
    </div>
  );
}

function Body() {
  if (previewed.value) return <Preview {...previewed.value} />;
  if (query.value.trim() !== '') return <Found />;
  if (shelf.value === 'newer') return <Alert>{t('keeping_failed_newer')}</Alert>;
  if (shelf.value === 'unreadable') return <Lost />;
  switch (route.value.at) {
    case 'report':
      return <Reader id={route.value.id} />;
    case 'entity':
      return <EntityPage id={route.value.id} />;
    default:
      return (
        <>
          <Notices />
          <Drafts />
          <Add />
          <Shelf />
          <RemovedReports />
          <Backup />
        </>
      );
  }
}

function Alert({ children }: { readonly children: string }) {
  return (
    <p class="alert" role="alert">
      {children}
    </p>
  );
}
