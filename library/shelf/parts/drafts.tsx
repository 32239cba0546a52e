import { t } from '../../translate.ts';
import { drafts } from '../state.ts';
import { reviewAddress } from '../ways-in.ts';

/** Reports that are not reviewed to the end: what a reader most likely came back for. */
export function Drafts() {
  if (drafts.value.length === 0) return null;
  return (
    <section class="panel drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t('library_drafts')}</h2>
      <ul>
        {drafts.value.map(({ key, title }, at) => (
          <li key={key} class="line">
            <bdi class="title line-words" id={`draft-${at}`}>
              {title || t('library_untitled')}
            </bdi>
            <a class="plain" href={reviewAddress(key)} aria-describedby={`draft-${at}`}>
              {t('library_continue')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
