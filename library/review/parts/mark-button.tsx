import { kindWords } from '../../../components/kind-words.ts';
import { t } from '../../translate.ts';
import { chooseMark } from '../choose.ts';
import { type Mark, stretchesOf } from '../marks.ts';
import { chosenEntity, currentMark, entities, labelFor, marks, shownText } from '../state.ts';

/** What is marked in the text, as a button that breaks over lines as the words around it do. */
export function MarkButton({ mark, end }: { readonly mark: Mark; readonly end: number }) {
  const first = currentMark.value ?? marks.value[0]?.start;
  // Its keys are heard by the text around it.
  const asButton = {
    role: 'button',
    'aria-label': nameOf(mark, end),
    'aria-pressed': mark.drawn.some(({ entity }) => entity === chosenEntity.value),
    tabIndex: mark.start === first ? 0 : -1,
    onClick: () => {
      // Who selects words does not press.
      if (getSelection()?.isCollapsed !== false) chooseMark(mark.start);
    },
    onFocus: () => {
      currentMark.value = mark.start;
    },
  } as const;
  return (
    <span class="mark" data-at={mark.start} {...asButton}>
      {stretchesOf(mark, end).map(({ start, end, drawn }) => (
        <span key={start} class={classOf(drawn)}>
          {shownText.value.slice(start, end)}
        </span>
      ))}
    </span>
  );
}

function classOf({ of, kind, dress, entity }: Mark['drawn'][number]): string {
  const light = kind !== 'name' && kind !== 'head' && 'light';
  return [of, dress, light, entity === chosenEntity.value && 'chosen'].filter(Boolean).join(' ');
}

function nameOf(mark: Mark, end: number): string {
  const told = mark.drawn.map(({ entity, dress, of }) => {
    const known = entities.value.get(entity);
    const label = known ? labelFor(known).text : entity;
    const kind = kindWords(known?.subtype ?? of, t);
    return dress === 'stands' ? t('review_mark', label, kind) : t('review_mark_state', label, kind, t(`review_state_${dress}`));
  });
  return t('review_mark_name', shownText.value.slice(mark.start, end), told.join('; '));
}
