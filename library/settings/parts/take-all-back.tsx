import { number, t } from '../../translate.ts';
import { putAllBack, takeAllBack } from '../actions.ts';
import { holding, read, undoable } from '../state.ts';

/** One press for all corrections, and one to put them back. */
export function TakeAllBack() {
  const gone = undoable.value.length;
  if (typeof read.value !== 'object' || read.value.newer || (gone === 0 && holding.value.length < 2)) return null;
  return (
    <div class="all">
      {gone > 0 && (
        <span class="quiet" id="taken-at-once">
          {t('settings_all_taken', number(gone))}
        </span>
      )}
      <button
        type="button"
        class="plain"
        aria-describedby={gone > 0 ? 'taken-at-once' : undefined}
        onClick={() => void (gone > 0 ? putAllBack() : takeAllBack())}
      >
        {gone > 0 ? t('settings_undo') : t('settings_take_all')}
      </button>
    </div>
  );
}
