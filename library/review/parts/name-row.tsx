import { EntityLabel } from '../../../components/entity-label.tsx';
import { kindWords } from '../../../components/kind-words.ts';
import { counted } from '../../../src/counted.ts';
import type { Entity } from '../../../src/model.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity } from '../choose.ts';
import { focusSoon, rowOf } from '../focus-soon.ts';
import { chosenEntity, labelFor, left, mentions, unsure } from '../state.ts';

/** One name of the list: its tick, what it is, and how often it stands in the text. */
export function NameRow({ entity, current }: { readonly entity: Entity; readonly current: boolean }) {
  const { id, kind, subtype } = entity;
  const label = labelFor(entity);
  const isOn = !left.value.entities.has(id);
  const isOpen = unsure.value.entities.has(id);
  const count = mentions.value.get(id)?.length ?? 0;
  const tabIndex = current ? 0 : -1;
  const keep = (on: boolean, row: Element | null) => {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    edit({ do: 'keep', part: 'entities', ids: [id], on });
    // What is judged moves to the other list; the focus goes on to what is not.
    if (isOpen) focusSoon(...(next instanceof HTMLElement ? [`${rowOf(next.dataset['row'] ?? '')} input`] : []), `${rowOf(id)} input`);
  };
  return (
    <li class={isOn ? 'row' : 'row off'} data-row={id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          tabIndex={tabIndex}
          aria-label={t('review_tick', label.text)}
          onChange={(event) => {
            keep(event.currentTarget.checked, event.currentTarget.closest('li'));
          }}
        />
      </label>
      <button
        type="button"
        class="row-name"
        tabIndex={tabIndex}
        aria-pressed={chosenEntity.value === id}
        onClick={() => chooseEntity(chosenEntity.value === id ? undefined : id)}
      >
        <EntityLabel kind={kind} label={label} />
        <span class="quiet">{kindWords(subtype, t)}</span>
        <span class="count" aria-hidden="true">
          {number(count)}
        </span>
        <span class="visually-hidden">{counted(t, 'review_count', count, number(count))}</span>
      </button>
      {isOpen && (
        <button
          type="button"
          class="plain small"
          tabIndex={tabIndex}
          aria-label={t('review_not_label', label.text)}
          onClick={(event) => keep(false, event.currentTarget.closest('li'))}
        >
          {t('review_not')}
        </button>
      )}
    </li>
  );
}
