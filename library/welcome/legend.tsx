import type { Translate } from '../../src/i18n.ts';

const marks = ['place', 'group', 'demonym'] as const;

/** What each kind of mark means, beside a sample of its line. */
export function Legend({ t }: { readonly t: Translate }) {
  return (
    <ul class="legend" aria-label={t('welcome_marks')}>
      {marks.map((mark) => (
        <li key={mark}>
          <span class={`line line-${mark}`} aria-hidden="true" />
          {t(`welcome_mark_${mark}`)}
        </li>
      ))}
    </ul>
  );
}
