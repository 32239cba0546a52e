import { fill, SLOT } from '../../components/fill.ts';
import { choose, offered } from '../selected.ts';
import { t } from '../translate.ts';

/** Offers to have the words selected on the page marked always. */
export function Selected() {
  if (offered.value === undefined) return null;
  return (
    <section class="section" aria-labelledby="selected">
      <h2 class="heading" id="selected">
        {t('popup_selected')}
      </h2>
      <button type="button" class="plain offer" onClick={() => choose(true)}>
        {fill(t('popup_always', SLOT), <bdi class="site">{offered.value}</bdi>)}
      </button>
    </section>
  );
}
