import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import type { Entity } from '../../../src/model.ts';
import { nameLang } from '../../../src/report/draft/name-lang.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { focusSoon } from '../focus-soon.ts';
import { draft } from '../state.ts';
import { Field } from './field.tsx';

/** So many are drawn until all are asked for: a country has hundreds. */
const FEW = 8;

/** The names that pages are searched for; more can be added, and all but one taken away. */
export function Spellings({ entity }: { readonly entity: Entity }) {
  const [all, setAll] = useState(false);
  const report = draft.value?.report;
  if (!report) return null;
  const shown = all ? entity.names : entity.names.slice(0, FEW);
  return (
    <section class="spellings" aria-labelledby="spellings">
      <h4 id="spellings">{t('review_searched')}</h4>
      <ul class="chips">
        {shown.map(({ text, lang }) => (
          <li key={`${lang} ${text}`} class="chip">
            <bdi lang={lang}>{text}</bdi>
            {entity.names.length > 1 && (
              <button
                type="button"
                class="icon-only"
                aria-label={t('review_drop_name', text)}
                title={t('review_drop_name', text)}
                onClick={() => {
                  edit({ do: 'drop-name', entity: entity.id, name: text, lang });
                  focusSoon('.spellings .chip button', '.spellings input');
                }}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {entity.names.length > shown.length && (
        <button type="button" class="plain small" onClick={() => setAll(true)}>
          {t('review_show_all', number(entity.names.length))}
        </button>
      )}
      <Field
        label={t('review_another_name')}
        value=""
        onGive={(name) =>
          name.trim() === '' ? undefined : edit({ do: 'add-name', entity: entity.id, name, lang: nameLang(name, report) })
        }
      />
    </section>
  );
}
