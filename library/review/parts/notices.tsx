import type { MessageKey } from '../../../src/i18n.ts';
import { t } from '../../translate.ts';
import { bringBack, saveToFile } from '../actions.ts';
import { takeOver } from '../start.ts';
import { cut, discarded, kept, saved, type Trouble } from '../state.ts';

const words: { readonly [trouble in Trouble]: MessageKey } = {
  missing: 'review_missing',
  damaged: 'review_damaged',
  newer: 'review_newer',
  unreadable: 'review_unreadable',
  elsewhere: 'review_elsewhere',
};

/** Why nothing can be edited, in place of all else. */
export function TroublePanel({ what }: { readonly what: Trouble }) {
  return (
    <div class="panel notice">
      <p role="alert">{t(words[what])}</p>
      {what === 'elsewhere' && (
        <button type="button" class="plain primary" onClick={() => void takeOver()}>
          {t('review_take_over')}
        </button>
      )}
      <ToLibrary />
    </div>
  );
}

/** The draft was discarded; the way back. */
export function DiscardedPanel() {
  const removed = discarded.value;
  if (!removed) return null;
  return (
    <div class="panel notice">
      <p>{t('review_discarded')}</p>
      <button type="button" class="plain primary" onClick={() => void bringBack(removed)}>
        {t('review_undo')}
      </button>
      <ToLibrary />
      {typeof kept.value === 'object' && (
        <p class="wrong" role="alert">
          {t('review_not_kept', kept.value.why)}
        </p>
      )}
    </div>
  );
}

function ToLibrary() {
  return <a href="library.html">{t('review_to_library')}</a>;
}

/** What went wrong without an end to the work. */
export function Alerts() {
  return (
    <>
      {cut.value && <p class="alert">{t('review_cut')}</p>}
      {typeof saved.value === 'object' && (
        <p class="alert" role="alert">
          {t('review_not_saved', saved.value.why)}{' '}
          <button type="button" class="plain small" onClick={saveToFile}>
            {t('keeping_save_file')}
          </button>
        </p>
      )}
    </>
  );
}
