import { makeReport, making, makingFirst, openLibrary } from '../library-calls.ts';
import { t } from '../translate.ts';

/** “Make this page a report”, quiet below what the page names, plain where it names nothing; or why that cannot be. */
export function Make() {
  if (making.value === 'not') return null;
  return (
    <section class={makingFirst.value ? 'section make first' : 'section make'}>
      {making.value === 'can' ? (
        <>
          <button type="button" class="plain" onClick={() => void makeReport()}>
            {t('popup_make')}
          </button>
          {makingFirst.value && <p class="quiet">{t('popup_make_note')}</p>}
        </>
      ) : (
        <p class="quiet">{t(making.value === 'pdf' ? 'popup_make_pdf' : 'popup_make_barred')}</p>
      )}
      {making.value === 'pdf' && (
        <button type="button" class="plain" onClick={() => void openLibrary()}>
          {t('popup_make_library')}
        </button>
      )}
    </section>
  );
}
