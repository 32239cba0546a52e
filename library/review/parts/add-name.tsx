import { useId, useState } from 'preact/hooks';
import type { EntityKind } from '../../../src/model.ts';
import { freshEntityId } from '../../../src/report/draft/fresh-id.ts';
import { sameWords } from '../../../src/report/draft/same-words.ts';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity } from '../choose.ts';
import { draft, text } from '../state.ts';

/** Marks words of the text by typing them: what selecting does for those who point. */
export function AddName() {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [none, setNone] = useState(false);
  const add = (kind: EntityKind) => {
    const words = typed.trim();
    const start = text.value.indexOf(words);
    const spans = start === -1 || words === '' ? [] : sameWords(text.value, { start, end: start + words.length });
    const report = draft.value?.report;
    setNone(spans.length === 0);
    if (spans.length === 0 || !report) return;
    const entity = freshEntityId(report, words);
    if (edit({ do: 'add-entity', id: entity, kind, subtype: kind, spans })) return;
    setTyped('');
    chooseEntity(entity);
  };
  return (
    <div class="field add-name">
      <label for={id}>{t('review_add_name')}</label>
      <input
        id={id}
        type="text"
        class="line-field"
        dir="auto"
        autocomplete="off"
        value={typed}
        aria-describedby={`${id}-note`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setNone(false);
        }}
      />
      <div class="bar-buttons">
        <button type="button" class="plain" onClick={() => add('place')}>
          {t('review_as_place')}
        </button>
        <button type="button" class="plain" onClick={() => add('group')}>
          {t('review_as_group')}
        </button>
      </div>
      <p id={`${id}-note`} class="wrong" role="status">
        {none && t('review_fault_nothing')}
      </p>
    </div>
  );
}
