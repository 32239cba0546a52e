import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill, SLOT } from '../../components/fill.ts';
import type { MessageKey } from '../../src/i18n.ts';
import { made, undoAlways } from '../selected.ts';
import { entities, notSaved } from '../state.ts';
import { t } from '../translate.ts';
import { Label } from './label.tsx';

/** What came of the last change: that it could not be saved, or which words are now marked, with the way back. */
export function Notice() {
  const line = useRef<HTMLDivElement>(null);
  // What was pressed is gone; the focus goes to what came of it.
  useLayoutEffect(() => {
    if (made.value) line.current?.focus();
  }, [made.value]);
  return (
    <div class="notice" role="status" tabIndex={-1} ref={line}>
      {notSaved.value ? <p>{t('popup_not_saved')}</p> : <Made />}
    </div>
  );
}

function Made() {
  if (!made.value) return null;
  const { correction, holds } = made.value;
  const entity = entities.value.find(({ id }) => id === correction.entity);
  const key: MessageKey = holds ? 'popup_always_done' : 'popup_always_undone';
  return (
    <>
      <p>{fill(t(key, SLOT, SLOT), <bdi class="site">{correction.form}</bdi>, entity && <Label entity={entity} />)}</p>
      {holds && (
        <button type="button" class="plain" onClick={() => void undoAlways()}>
          {t('popup_undo')}
        </button>
      )}
    </>
  );
}
