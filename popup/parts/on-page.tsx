import { signal } from '@preact/signals';
import { counted } from '../../src/counted.ts';
import { goOn, readPage } from '../actions.ts';
import { stoppedAt } from '../standing.ts';
import { blocked, names, on, onPage, page, reports, settings, siteOn, unfinished } from '../state.ts';
import { number, t } from '../translate.ts';
import { EntityRows } from './entity-rows.tsx';
import { Strip } from './strip.tsx';

/** As many names as leave what else there is in sight. */
const first = 6;

const all = signal(false);

/** What the page names, or one sentence why there is nothing to show. */
export function OnPage() {
  return (
    <section class="section" aria-labelledby="on-page" aria-busy={unfinished.value}>
      <h2 class="heading" id="on-page">
        {t('popup_on_page')}
        {onPage.value.length > 0 && on.value && <span class="heading-note">{totals()}</span>}
      </h2>
      {content()}
    </section>
  );
}

function content() {
  if (settings.value?.enabled === false) return <p class="message">{t('popup_everywhere_off')}</p>;
  if (blocked.value) return <p class="message">{t('access_blocked')}</p>;
  // What is switched off is not read either, whatever else there is to say of it.
  const isUnread = page.value.kind === 'barred' && page.value.reason === 'access_unread';
  if (page.value.kind === 'barred' && !(isUnread && !siteOn.value)) return <Barred />;
  if (!siteOn.value) return <p class="message">{t('popup_site_off')}</p>;
  if (Array.isArray(reports.value) && reports.value.length === 0) return <p class="message">{t('popup_no_reports')}</p>;
  if (names.value === 'unreadable') return <p class="message">{t('popup_names_unreadable')}</p>;
  if (onPage.value.length === 0) return <p class="message">{t(unfinished.value ? 'popup_reading' : 'popup_none_here')}</p>;
  const listed = onPage.value;
  const shown = all.value || listed.length <= first + 1 ? listed : listed.slice(0, first);
  return (
    <>
      <Strip />
      <EntityRows listed={shown} labelledBy="on-page" />
      {shown.length < listed.length && (
        <button type="button" class="link more-rows" onClick={showAll}>
          {t('popup_show_all', number(listed.length))}
        </button>
      )}
      <Stopped />
    </>
  );
}

function showAll(event: MouseEvent): void {
  const { previousElementSibling: rows } = event.currentTarget as Element;
  all.value = true;
  // What was pressed goes; the focus goes to the first that it shows.
  setTimeout(() => rows?.querySelectorAll<HTMLElement>('.row-name')[first]?.focus());
}

function Barred() {
  if (page.value.kind !== 'barred') return null;
  return (
    <div class="message">
      <p>{t(page.value.reason)}</p>
      {page.value.reason === 'access_unread' && (
        <button type="button" class="plain" onClick={() => void readPage()}>
          {t('access_read')}
        </button>
      )}
    </div>
  );
}

function Stopped() {
  if (stoppedAt.value === undefined) return null;
  return (
    <div class="message">
      <p>{counted(t, 'popup_stopped', stoppedAt.value, number(stoppedAt.value))}</p>
      <button type="button" class="plain" onClick={() => void goOn()}>
        {t('popup_go_on')}
      </button>
    </div>
  );
}

function totals(): string {
  const mentions = onPage.value.reduce((sum, { count }) => sum + count, 0);
  return t('popup_totals', number(onPage.value.length), number(mentions));
}
