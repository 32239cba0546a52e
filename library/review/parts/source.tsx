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

const lines = ['title', 'author', 'publisher', 'dateline', 'lang', 'url'] as const;

/** Who says it, where and when; where each was found, and to be corrected. */
export function Source() {
  if (!draft.value) return null;
  const { source, title } = draft.value.report;
  return (
    <section class="panel source" aria-labelledby="source">
      <h2 id="source">{t('review_source')}</h2>
      <div class="own-date">
        <DateField label={t('review_field_date')} edtf={source.date.edtf} onGive={(date) => edit({ do: 'date', date })}>
          <From field="date" />
        </DateField>
        <p class="follows">{t('review_date_follows')}</p>
      </div>
      <div class="facts">
        {lines.map((field) => (
          <Field
            key={field}
            label={t(labels[field])}
            value={field === 'title' ? title : (source[field] ?? '')}
            lang={field === 'title' ? source.lang : undefined}
            dir={field === 'lang' || field === 'url' ? 'ltr' : 'auto'}
            onGive={(value) => edit({ do: 'source', field, value })}
            note={(value) => (
              <p class="quiet">
                {value !== '' && <From field={field} />}
                {field === 'url' && source.url && isWebAddress(source.url) && (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {t('review_open_source')}
                  </a>
                )}
              </p>
            )}
          />
        ))}
      </div>
    </section>
  );
}

function From({ field }: { readonly field: SourceField }) {
  const origin = draft.value?.origins[field];
  return origin ? <span class="origin">{t(origins[origin])} </span> : null;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url);
}
