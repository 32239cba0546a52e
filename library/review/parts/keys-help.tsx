import { useEffect, useRef } from 'preact/hooks';
import { Keys } from '../../../components/keys.tsx';
import type { MessageKey } from '../../../src/i18n.ts';
import { t } from '../../translate.ts';
import { keysOpen } from '../state.ts';

const keys: readonly (readonly [shown: string, spoken: string, does: MessageKey])[] = [
  ['← →', 'Left Right', 'review_key_marks'],
  ['↑ ↓', 'Up Down', 'review_key_rows'],
  ['Enter', 'Enter', 'review_key_choose'],
  ['Space', 'Space', 'review_key_tick'],
  ['Esc', 'Escape', 'review_key_close'],
  ['Ctrl+Z', 'Control Z', 'review_undo'],
  ['Ctrl+Y', 'Control Y', 'review_redo'],
  ['Ctrl+S', 'Control S', 'review_save'],
  ['?', 'Question mark', 'review_keys'],
];

/** The keys of this page. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = keysOpen.value;
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal?.();
  }, [isOpen]);
  if (!isOpen) return null;
  const close = () => {
    keysOpen.value = false;
  };
  return (
    <dialog class="keys-help" ref={dialog} aria-labelledby="keys" onClose={close}>
      <h2 id="keys">{t('review_keys')}</h2>
      <ul class="key-list">
        {keys.map(([shown, spoken, does]) => (
          <li key={does}>
            <Keys shown={shown} spoken={spoken} /> {t(does)}
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={close}>
        {t('review_close')}
      </button>
    </dialog>
  );
}
