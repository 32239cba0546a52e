import { useEffect, useRef } from 'preact/hooks';
import { Switch } from '../../../components/switch.tsx';
import { t } from '../../translate.ts';
import { removeReports, switchReports } from '../actions.ts';
import { editReport } from '../editing.ts';
import { hashOf } from '../route.ts';
import { beside, entries, openReport, reading, route } from '../state.ts';
import { BackLink } from './back-link.tsx';
import { Beside } from './beside.tsx';
import { PlacesMap } from './places-map.tsx';
import { ReaderFold } from './reader-fold.tsx';
import { ReaderText } from './reader-text.tsx';
import { ReportTimeline } from './report-timeline.tsx';
import { SourceFacts } from './source-facts.tsx';

/** One report to be read: its text with what is marked in it, and beside it what it is from, where, when and who. */
export function Reader({ id }: { readonly id: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const report = openReport.value;
  const isThere = report?.id === id;
  const offset = route.value.at === 'report' ? route.value.offset : undefined;
  useEffect(() => {
    // Where a sentence was asked for, the text itself goes there.
    if (isThere && offset === undefined) heading.current?.focus();
  }, [isThere, id, offset === undefined]);
  if (!isThere) return <NotThere />;
  return (
    <article class="reader" aria-labelledby="reader-title">
      <BackLink />
      <header class="reader-head">
        <h2 id="reader-title" ref={heading} tabIndex={-1} lang={report.source.lang} dir="auto">
          {report.title}
        </h2>
        <Tools id={id} />
      </header>
      <div class="columns">
        <ReaderText report={report} offset={offset} />
        <div class="side">
          {beside.value !== undefined && <Beside id={beside.value} />}
          <SourceFacts report={report} />
          <ReportTimeline report={report} />
          <PlacesMap report={report} />
        </div>
      </div>
    </article>
  );
}

function NotThere() {
  const { value } = reading;
  if (value === undefined) return <p class="quiet empty" aria-busy="true" />;
  return (
    <>
      <BackLink />
      <p class="alert" role="alert">
        {value === 'gone' || 'report' in value ? (
          t('library_gone')
        ) : (
          <>
            {t('library_damaged')} <bdi lang="en">{value.damage}</bdi>
          </>
        )}
      </p>
    </>
  );
}

function Tools({ id }: { readonly id: string }) {
  const entry = entries.value.find((each) => each.id === id);
  if (!entry) return null;
  return (
    <div class="reader-tools">
      <Switch checked={entry.on} onChange={(on) => void switchReports([id], on)}>
        <span class="visually-hidden">{t('library_marks', entry.title)}</span>{' '}
        <span class="state">{t(entry.on ? 'settings_on' : 'settings_off')}</span>
      </Switch>
      <button type="button" class="plain" onClick={() => void editReport(id)}>
        {t('library_edit')}
      </button>
      <ReaderFold entry={entry} />
      <button type="button" class="plain" onClick={() => void removeReports([id]).then(() => location.assign(hashOf({ at: 'list' })))}>
        {t('library_remove')}
      </button>
    </div>
  );
}
