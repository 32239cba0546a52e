import { useMemo, useState } from 'preact/hooks';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { labelOf } from '../../../src/card/other-names.ts';
import { counted } from '../../../src/counted.ts';
import { foundExcerpt } from '../../../src/library-view/found-excerpt.ts';
import type { FoundEntity } from '../../../src/library-view/search.ts';
import type { IndexedReport } from '../../../src/library-view/search-index.ts';
import { locale, number, t } from '../../translate.ts';
import { moveAmong } from '../move-among.ts';
import { hashOf } from '../route.ts';
import { found, indexing, query } from '../state.ts';

/** So many reports are shown at first, and with each further press. */
const few = 20;

/** What the search finds: places and groups first, then reports, each with the words found in their sentence. */
export function Found() {
  const [shown, setShown] = useState(few);
  if (!found.value) return null;
  const { entities, reports, words } = found.value;
  const isWhole = indexing.value.done >= indexing.value.total;
  if (entities.length === 0 && reports.length === 0)
    return <p class="quiet empty">{isWhole && <span role="status">{t('library_found_none', query.value.trim())}</span>}</p>;
  return (
    <div class="found">
      {entities.length > 0 && (
        <section aria-labelledby="found-entities">
          <h2 id="found-entities">{t('library_named')}</h2>
          <ul class="entities">
            {entities.map((entity) => (
              <Entity key={entity.id} entity={entity} />
            ))}
          </ul>
        </section>
      )}
      {reports.length > 0 && (
        <section aria-labelledby="found-reports">
          <h2 id="found-reports">
            <span role="status">{counted(t, 'library_reports', reports.length, number(reports.length))}</span>
          </h2>
          <ul>
            {reports.slice(0, shown).map((report) => (
              <Report key={report.id} report={report} words={words} />
            ))}
          </ul>
          {reports.length > shown && (
            <button type="button" class="plain" onClick={() => setShown(shown + few)}>
              {t('library_more')}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

const move = moveAmong('.found a');

/** What is opened from here takes the place of the search. */
const leave = () => {
  query.value = '';
};

function Entity({ entity: { id, kind, labels, reports } }: { readonly entity: FoundEntity }) {
  const label = labelOf({ labels } as Parameters<typeof labelOf>[0], locale);
  return (
    <li>
      <a class="chip" href={hashOf({ at: 'entity', id })} onClick={leave} onKeyDown={move}>
        <EntityLabel kind={kind} label={label} /> <span class="quiet">{counted(t, 'library_reports', reports, number(reports))}</span>
      </a>
    </li>
  );
}

function Report({ report, words }: { readonly report: IndexedReport; readonly words: readonly string[] }) {
  const { id, title, text, lang, publisher } = report;
  const excerpt = useMemo(() => foundExcerpt(text, words), [text, words.join(' ')]);
  return (
    <li class="found-report">
      <a href={hashOf({ at: 'report', id, ...(excerpt && { offset: excerpt.at }) })} onClick={leave} onKeyDown={move}>
        <bdi class="title" lang={lang}>
          {title}
        </bdi>
        {publisher !== undefined && (
          <bdi class="quiet" lang={lang}>
            {publisher}
          </bdi>
        )}
        {excerpt && (
          <span class="excerpt" lang={lang} dir="auto">
            {excerpt.segments.map((segment, i) => (segment.hit ? <mark key={i}>{segment.text}</mark> : segment.text))}
          </span>
        )}
      </a>
    </li>
  );
}
