import { useState } from 'preact/hooks';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { Icon } from '../../../components/icon.tsx';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity } from '../choose.ts';
import { focusSoon, rowOf } from '../focus-soon.ts';
import { draft, entities, labelFor } from '../state.ts';
import { EntityPicker } from './entity-picker.tsx';
import { Field } from './field.tsx';
import { KindChoice } from './kind-choice.tsx';
import { MentionList } from './mention-list.tsx';
import { Spellings } from './spellings.tsx';

/** All that is known of one place or group, and what can be done to it. */
export function Details({ id }: { readonly id: string }) {
  const [merging, setMerging] = useState(false);
  const entity = entities.value.get(id);
  if (!entity || !draft.value) return null;
  const label = labelFor(entity);
  const merge = (into: string) => {
    if (edit({ do: 'merge', from: id, into })) return;
    chooseEntity(into);
    focusSoon('.details input');
  };
  return (
    <section class="details" aria-labelledby="details">
      <div class="panel-head">
        <h3 id="details">
          <EntityLabel kind={entity.kind} label={label} />
        </h3>
        <button
          type="button"
          class="icon-only"
          aria-label={t('review_close')}
          title={t('review_close')}
          onClick={() => {
            chooseEntity(undefined);
            focusSoon(`${rowOf(id)} .row-name`, '.rows .row-name');
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <Field
        label={t('review_label')}
        value={label.text}
        lang={label.lang}
        onGive={(given) => edit({ do: 'rename', entity: id, label: given, lang: label.lang })}
      />
      <KindChoice entity={entity} />
      <Spellings entity={entity} />
      <MentionList entity={entity} />
      <div class="bar-buttons">
        <button type="button" class="plain" aria-expanded={merging} onClick={() => setMerging(!merging)}>
          {t('review_same_as')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            edit({ do: 'remove', part: 'entities', ids: [id] });
            focusSoon('.rows .row-name', '[role="tab"][aria-selected="true"]');
          }}
        >
          {t('review_remove')}
        </button>
      </div>
      {merging && <EntityPicker label={t('review_same_as_which')} without={[id]} onPick={merge} />}
    </section>
  );
}
