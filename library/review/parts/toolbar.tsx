import { t } from '../../translate.ts';
import { discard, redo, save, saveToFile, undo } from '../actions.ts';
import { doneWords } from '../done-words.ts';
import { keepAll } from '../keeping.ts';
import { openInLibrary } from '../open.ts';
import { draftKey } from '../start.ts';
import { history, kept, keysOpen, saved } from '../state.ts';

/** What holds for the whole draft: undo and redo, whether all is kept, discard and save. */
export function Toolbar() {
  const last = history.value?.done.at(-1)?.edit;
  const next = history.value?.undone.at(-1);
  const isBusy = saved.value === 'saving' || saved.value === 'saved';
  return (
    <section class="toolbar" aria-label={t('review_toolbar')}>
      <button
        type="button"
        class="plain"
        aria-disabled={!last}
        title={last && doneWords(last)}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        {t('review_undo')}
      </button>
      <button
        type="button"
        class="plain"
        aria-disabled={!next}
        title={next && doneWords(next)}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={redo}
      >
        {t('review_redo')}
      </button>
      <Kept />
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => {
          keysOpen.value = true;
        }}
      >
        {t('review_keys')}
      </button>
      <button type="button" class="plain" disabled={isBusy} onClick={() => void discard(draftKey())}>
        {t('review_discard')}
      </button>
      <button type="button" class="plain primary" disabled={isBusy} onClick={() => void save(draftKey(), openInLibrary)}>
        {t(isBusy ? 'review_saving' : 'review_save')}
      </button>
    </section>
  );
}

function Kept() {
  const state = kept.value;
  if (typeof state === 'string') return <span class="kept quiet">{t(state === 'kept' ? 'review_kept' : 'review_keeping')}</span>;
  return (
    <span class="kept wrong" role="alert">
      {t('review_not_kept', state.why)}{' '}
      <button type="button" class="plain small" onClick={() => void keepAll()}>
        {t('review_again')}
      </button>{' '}
      <button type="button" class="plain small" onClick={saveToFile}>
        {t('keeping_save_file')}
      </button>
    </span>
  );
}
