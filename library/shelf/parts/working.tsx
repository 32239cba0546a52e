import { fill, SLOT } from '../../../components/fill.ts';
import { isolated } from '../../../src/text/isolated.ts';
import { t } from '../../translate.ts';
import { work } from '../state.ts';
import { Waiting } from './waiting.tsx';

/** What is being read, how far it is, and the way to stop it; drawn only after a moment (`library.css`), for most of it is done by then. */
export function Working() {
  if (!work.value) return null;
  const { name, share, cancel } = work.value;
  return (
    <div class="working">
      <p>{fill(t('library_working', SLOT), <bdi>{name}</bdi>)}</p>
      <progress max={1} aria-label={t('library_working', isolated(name))} {...(share > 0 && { value: share })} />
      <button type="button" class="plain" onClick={cancel}>
        {t('popup_cancel')}
      </button>
      <Waiting />
    </div>
  );
}
