import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import type { EntityKind } from '../../../src/model.ts';
import type { Edit, Fault } from '../../../src/report/draft/edit.ts';
import { eventFrom } from '../../../src/report/draft/event-from.ts';
import { freshEntityId } from '../../../src/report/draft/fresh-id.ts';
import { sameWords } from '../../../src/report/draft/same-words.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity, chooseEvent } from '../choose.ts';
import { draft, selected, text, textLang } from '../state.ts';
import { EntityPicker } from './entity-picker.tsx';

/** What the selected words can be marked as. It stands over them, and goes with the selection. */
export function SelectionBar() {
  const span = selected.value;
  const bar = useRef<HTMLElement>(null);
  const [everywhere, setEverywhere] = useState(true);
  const [same, setSame] = useState(false);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    setSame(false);
    setFault(undefined);
    if (span && bar.current) place(bar.current);
  }, [span?.start, span?.end]);
  if (!span || !draft.value) return null;
  const { report } = draft.value;
  const all = sameWords(report.text, span);
  const spans = everywhere ? all : [span];
  const words = text.value.slice(span.start, span.end);
  const tryIt = (change: Edit) => {
    const wrong = edit(change);
    setFault(wrong);
    if (!wrong) close();
    return !wrong;
  };
  const close = () => {
    getSelection()?.removeAllRanges();
    selected.value = undefined;
  };
  const add = (kind: EntityKind) => {
    const id = freshEntityId(report, words);
    if (tryIt({ do: 'add-entity', id, kind, subtype: kind, spans })) chooseEntity(id);
  };
  const addTo = (entity: string) => {
    if (tryIt({ do: 'add-mentions', entity, spans })) chooseEntity(entity);
  };
  const addEvent = () => {
    const event = draft.value && eventFrom(draft.value, span);
    if (event && tryIt({ do: 'add-event', event })) chooseEvent(event.id);
  };
  return (
    <section class="mark-bar" ref={bar} aria-label={t('review_bar', words.slice(0, 80))}>
      <p class="bar-words">
        <bdi lang={textLang.value}>{words.length > 60 ? `${words.slice(0, 60)}…` : words}</bdi>
        <button type="button" class="icon-only" aria-label={t('review_close')} title={t('review_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </p>
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
      {all.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={everywhere} onChange={() => setEverywhere(!everywhere)} />
          {t('review_everywhere', number(all.length))}
        </label>
      )}
      {same && <EntityPicker label={t('review_same_as_which')} without={[]} onPick={addTo} />}
      {fault && <p class="wrong">{t(fault)}</p>}
    </section>
  );
}

/** Below the selected words, within the window. */
function place(bar: HTMLElement): void {
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
  const panel = bar.offsetParent?.getBoundingClientRect();
  if (!box || !panel) return;
  const most = Math.max(0, panel.width - bar.offsetWidth - 8);
  bar.style.insetBlockStart = `${box.bottom - panel.top + 6}px`;
  bar.style.left = `${Math.min(Math.max(8, box.left - panel.left), most)}px`;
}
