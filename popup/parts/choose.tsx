import { useLayoutEffect } from 'preact/hooks';
import { fill, SLOT } from '../../components/fill.ts';
import { choose, markAlways, offered } from '../selected.ts';
import { choices, query } from '../state.ts';
import { t } from '../translate.ts';
import { Label } from './label.tsx';
import { moveFocus } from './move-focus.ts';

/** What the selected words may mean: all places and groups, or what the search finds. */
export function Choose() {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('.search-field')?.focus();
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, []);
  return (
    <section class="section" aria-labelledby="choose">
      <h2 class="heading">
        <span id="choose">{fill(t('popup_always', SLOT), <bdi class="site">{offered.value}</bdi>)}</span>
        <button type="button" class="link" onClick={() => choose(false)}>
          {t('popup_cancel')}
        </button>
      </h2>
      <p class="quiet choose-note">{t('popup_always_note')}</p>
      <ul class="rows" aria-labelledby="choose" onKeyDown={moveFocus}>
        {choices.value.map((entity) => (
          <li key={entity.id} class="row">
            <button type="button" class="row-name" onClick={() => void markAlways(entity.id)}>
              <Label entity={entity} />
            </button>
          </li>
        ))}
      </ul>
      {choices.value.length === 0 && <p class="message">{t('popup_found_none', query.value.trim())}</p>}
    </section>
  );
}

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  // Else the browser closes the whole popup.
  event.preventDefault();
  choose(false);
}
