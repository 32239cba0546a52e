import { useState } from 'preact/hooks';
import type { EntityKind, TextSpan } from '../../../src/model.ts';
import type { Edit, Fault } from '../../../src/report/draft/edit.ts';
import { eventFrom } from '../../../src/report/draft/event-from.ts';
import { freshEntityId } from '../../../src/report/draft/fresh-id.ts';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity, chooseEvent } from '../choose.ts';
import { draft, text } from '../state.ts';
import { EntityPicker } from './entity-picker.tsx';

type MarkAsProps = {
  /** Gives where the words stand that are to be marked, the ones meant first; none where the text has no such words. */
  spans(): readonly TextSpan[];
  /** They are marked. */
  onDone(): void;
};

/** What words of the text can be marked as. */
export function MarkAs({ spans, onDone }: MarkAsProps) {
  const [same, setSame] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const tryIt = (change: Edit | undefined, choose: () => void) => {
    const wrong = change ? edit(change) : 'review_fault_nothing';
    setFault(wrong);
    if (wrong) return;
    onDone();
    choose();
  };
  const add = (kind: EntityKind) => {
    const all = spans();
    const [span] = all;
    const id = draft.value && span && freshEntityId(draft.value.report, text.value.slice(span.start, span.end));
    tryIt(id === undefined ? undefined : { do: 'add-entity', id, kind, subtype: kind, spans: all }, () => chooseEntity(id));
  };
  const addEvent = () => {
    const [span] = spans();
    const event = draft.value && span && eventFrom(draft.value, span);
    tryIt(event && { do: 'add-event', event }, () => chooseEvent(event?.id));
  };
  return (
    <>
      <div class="bar-buttons">
        <button type="button" class="plain" onClick={() => add('place')}>
          {t('review_as_place')}
        </button>
        <button type="button" class="plain" onClick={() => add('group')}>
          {t('review_as_group')}
        </button>
        <button type="button" class="plain" aria-expanded={same} onClick={() => setSame(!same)}>
          {t('review_same_as')}
        </button>
        <button type="button" class="plain" onClick={addEvent}>
          {t('review_as_event')}
        </button>
      </div>
      {same && (
        <EntityPicker
          label={t('review_same_as_which')}
          without={[]}
          onPick={(entity) => tryIt({ do: 'add-mentions', entity, spans: spans() }, () => chooseEntity(entity))}
        />
      )}
      {fault && <p class="wrong">{t(fault)}</p>}
    </>
  );
}
