import type { Translate } from '../../src/i18n.ts';
import { Access } from './access.tsx';
import { Legend } from './legend.tsx';
import { Note } from './note.tsx';

/** The whole welcome page. */
export function Welcome({ t }: { readonly t: Translate }) {
  return (
    <main class="welcome">
      <header class="hero">
        <img src="../icons/icon-128.png" alt="" width="64" height="64" />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p>
            {t('welcome_what_1')} {t('welcome_what_2')} {t('welcome_what_3')}
          </p>
        </div>
      </header>
      <Access t={t} />
      <section class="try" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="hint">{t('welcome_try_hint')}</p>
        <div class="sample">
          <p>{t('welcome_sample_1')}</p>
          <p>{t('welcome_sample_2')}</p>
        </div>
        <p class="aside">{t('welcome_sample_note')}</p>
        <Legend t={t} />
      </section>
      <div class="notes">
        <Note title={t('welcome_own')} text={t('welcome_own_text')}>
          <a href="library.html">{t('popup_make_library')}</a>
        </Note>
        <Note title={t('welcome_pin')} text={t('welcome_pin_text')} />
        <Note title={t('welcome_keys')} text={t('welcome_keys_text')} />
        <Note title={t('welcome_privacy')} text={t('welcome_privacy_text')} />
      </div>
    </main>
  );
}
