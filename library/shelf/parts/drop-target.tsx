import { t } from '../../translate.ts';
import { dragging } from '../state.ts';

/** Seen over the whole page while a file is dragged over it. */
export function DropTarget() {
  if (!dragging.value) return null;
  return (
    <div class="drop-target" aria-hidden="true">
      <p>{t('library_drop_now')}</p>
    </div>
  );
}
