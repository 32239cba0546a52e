import { useState } from 'preact/hooks';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { kindOfEvent } from '../../../components/event-words.ts';
import { fill, SLOT } from '../../../components/fill.ts';
import { Icon } from '../../../components/icon.tsx';
import type { DatedEvent, EventKind, TextSpan } from '../../../src/model.ts';
import type { EventChange } from '../../../src/report/draft/edit.ts';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { focusSoon } from '../focus-soon.ts';
import { draft, entities, labelFor, shownText, textLang } from '../state.ts';
import { DateField } from './date-field.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { Field } from './field.tsx';

const kinds: readonly EventKind[] = ['occurred', 'planned', 'claimed', 'denied', 'state'];

/** One event to be edited: when, what, how it is told and who takes part; with the sentence that tells of it. */
export function EventEditor({ event }: { readonly event: DatedEvent }) {
  const { id, label, kind, sentence, date } = event;
  const set = (to: EventChange) => edit({ do: 'set-event', event: id, to });
  return (
    <div class="event-editor">
      <blockquote>
        <Words {...sentence} />
      </blockquote>
      <DateField label={t('review_event_date')} edtf={date.edtf} onGive={(edtf) => set({ date: edtf })}>
        {draft.value?.setByHand.includes(id)
          ? t('review_event_by_hand')
          : date.words && fill(t('review_event_from', SLOT), <Words {...date.words} />)}
      </DateField>
      <Field label={t('review_event_label')} value={label} lang={textLang.value} onGive={(given) => set({ label: given })} />
      <div class="field">
        <label for={`kind-${id}`}>{t('review_event_kind')}</label>
        <select
          id={`kind-${id}`}
          class="line-field"
          value={kind}
          onChange={(input) => {
            set({ kind: input.currentTarget.value as EventKind });
          }}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindOfEvent(each, t)}
            </option>
          ))}
        </select>
      </div>
      <Participants event={event} />
      <div class="bar-buttons">
        <button
          type="button"
          class="plain"
          onClick={() => {
            edit({ do: 'remove', part: 'events', ids: [id] });
            focusSoon('.tab-panel .row-name', '[role="tab"][aria-selected="true"]');
          }}
        >
          {t('review_remove')}
        </button>
      </div>
    </div>
  );
}

/** The text's own. */
function Words({ start, end }: TextSpan) {
  return <bdi lang={textLang.value}>{shownText.value.slice(start, end)}</bdi>;
}

function Participants({ event }: { readonly event: DatedEvent }) {
  const [adding, setAdding] = useState(false);
  const { id, participants } = event;
  const set = (who: readonly string[]) => edit({ do: 'set-event', event: id, to: { participants: who } });
  return (
    <section class="spellings" aria-label={t('review_event_who')}>
      <h3 class="sub">{t('review_event_who')}</h3>
      <ul class="chips">
        {participants.map((each) => {
          const entity = entities.value.get(each);
          if (!entity) return null;
          const label = labelFor(entity);
          return (
            <li key={each} class="chip">
              <EntityLabel kind={entity.kind} label={label} />
              {participants.length > 1 && (
                <button
                  type="button"
                  class="icon-only"
                  aria-label={t('review_drop_name', label.text)}
                  title={t('review_drop_name', label.text)}
                  onClick={() => {
                    set(participants.filter((other) => other !== each));
                    focusSoon('.event-editor .chip button', '.event-editor .spellings > button');
                  }}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="plain small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {t('review_event_add_who')}
      </button>
      {adding && (
        <EntityPicker
          label={t('review_event_add_who')}
          without={participants}
          onPick={(each) => {
            set([...participants, each]);
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}
