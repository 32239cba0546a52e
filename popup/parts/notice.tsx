import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill, SLOT } from '../../components/fill.ts';
import type { MessageKey } from '../../src/i18n.ts';
import { accessTrouble } from '../access.ts';
import { undoSwitch } from '../actions.ts';
import { made, undoAlways } from '../selected.ts';
import { entities, notSaved, switchedOff } from '../state.ts';
import { t } from '../translate.ts';
import { Label } from './label.tsx';

/** What came of the last change: that it could not be saved, or what is switched off, which words are now marked, with the way back. */
export function Notice() {
  const line = useRef<HTMLDivElement>(null);
  // What was pressed is gone; the focus goes to what came of it.
  useLayoutEffect(() => {
    if (made.value || switchedOff.value?.holds === false) line.current?.focus();
  }, [made.value, switchedOff.value]);
  return (
    <div class="notice" role="status" tabIndex={-1} ref={line}>
      {notSaved.value ? (
        <p>{t(notSaved.value)}</p>
      ) : accessTrouble.value ? (
        <p>{t(`access_${accessTrouble.value}`)}</p>
      ) : switchedOff.value ? (
        <SwitchedOff />
      ) : (
        <Made />
      )}
    </div>
  );
}

function SwitchedOff() {
  if (!switchedOff.value) return null;
  const { site, holds } = switchedOff.value;
  const name = <bdi class="site">{site === 'file:' ? t('popup_files') : site}</bdi>;
  return (
    <>
      <p>{fill(t(holds ? 'popup_switched_off' : 'popup_switched_back', SLOT), name)}</p>
      {holds && (
        <button type="button" class="plain" onClick={() => void undoSwitch()}>
          {t('popup_undo')}
        </button>
      )}
    </>
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
