import { libraryPage } from '../../src/library-address.ts';
import { makeReport, making, makingFirst, openLibrary } from '../library-calls.ts';
import { t } from '../translate.ts';

/** “Make this page a report”: first where the page names nothing, last and quiet elsewhere; or why that cannot be. */
export function Make({ place }: { readonly place: 'first' | 'last' }) {
  if (making.value === 'not' || (place === 'first') !== makingFirst.value) return null;
  return (
    <section class={`section make ${place}`}>
      {making.value === 'can' ? (
        <>
          <button type="button" class="plain" onClick={() => void makeReport()}>
            {t('popup_make')}
          </button>
          {place === 'first' && <p class="quiet">{t('popup_make_note')}</p>}
        </>
      ) : (
        <p class="quiet">{t(making.value === 'pdf' ? 'popup_make_pdf' : 'popup_make_barred')}</p>
      )}
      {making.value === 'pdf' && (
        <button type="button" class="plain" onClick={() => void openLibrary(libraryPage)}>
          {t('popup_make_library')}
        </button>
      )}
    </section>
  );
}
