import type { MessageKey } from '../../../src/i18n.ts';
import type { Origin, SourceField } from '../../../src/report/draft/draft.ts';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { draft } from '../state.ts';
import { DateField } from './date-field.tsx';
import { Field } from './field.tsx';

const labels: { readonly [field in SourceField]: MessageKey } = {
  title: 'review_field_title',
  author: 'review_field_author',
  publisher: 'review_field_publisher',
  dateline: 'review_field_dateline',
  lang: 'review_field_lang',
  url: 'review_field_url',
  date: 'review_field_date',
};

const origins: { readonly [origin in Origin]: MessageKey } = {
  'json-ld': 'review_origin_json_ld',
  meta: 'review_origin_meta',
  markup: 'review_origin_markup',
  address: 'review_origin_address',
  text: 'review_origin_text',
  file: 'review_origin_file',
  guessed: 'review_origin_guessed',
  reader: 'review_origin_reader',
};

const others = ['author', 'publisher', 'dateline', 'lang', 'url'] as const;

/** Who says it, where and when; where each was found, and to be corrected. */
export function Source() {
  if (!draft.value) return null;
  const { author, publisher, dateline, date } = draft.value.report.source;
  const told = [author, publisher, dateline].filter((each) => each !== undefined);
  return (
    <section class="panel source" aria-labelledby="source">
      <h2 id="source">{t('review_source')}</h2>
      <div class="own-date">
        <DateField label={t('review_field_date')} edtf={date.edtf} onGive={(given) => edit({ do: 'date', date: given })}>
          <From field="date" /> <span class="follows">{t('review_date_follows')}</span>
        </DateField>
        <Fact field="title" />
      </div>
      <details class="more">
        <summary>
          {t('review_more')}
          {told.length > 0 && (
            <>
              {' · '}
              <bdi>{told.join(' · ')}</bdi>
            </>
          )}
        </summary>
        <div class="facts">
          {others.map((field) => (
            <Fact key={field} field={field} />
          ))}
        </div>
      </details>
    </section>
  );
}

function Fact({ field }: { readonly field: Exclude<SourceField, 'date'> }) {
  const report = draft.value?.report;
  if (!report) return null;
  const { source, title } = report;
  const value = field === 'title' ? title : (source[field] ?? '');
  return (
    <Field
      label={t(labels[field])}
      value={value}
      lang={field === 'title' ? source.lang : undefined}
      dir={field === 'lang' || field === 'url' ? 'ltr' : 'auto'}
      onGive={(given) => edit({ do: 'source', field, value: given })}
      note={(typed) => (
        <p class="quiet">
          {typed !== '' && <From field={field} />}
          {field === 'url' && source.url && isWebAddress(source.url) && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {t('review_open_source')}
            </a>
          )}
        </p>
      )}
    />
  );
}

function From({ field }: { readonly field: SourceField }) {
  const origin = draft.value?.origins[field];
  return origin ? <span class="origin">{t(origins[origin])} </span> : null;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url);
}
