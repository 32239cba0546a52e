import type { Translate } from '../src/i18n.ts';
import type { Evidence } from '../src/match/explain.ts';

type EvidenceListProps = { evidence: readonly Evidence[]; t: Translate };

/** What speaks for a mark and, apart from it, what speaks against it, the weightiest first. */
export function EvidenceList({ evidence, t }: EvidenceListProps) {
  const against = evidence.filter(({ weight }) => weight < 0);
  return (
    <>
      <ul class="evidence" aria-label={t('why_for')}>
        {evidence
          .filter(({ weight }) => weight > 0)
          .map(({ key, weight }) => (
            <li key={key}>
              <Weight weight={weight} t={t} />
              <span>{t(key)}</span>
            </li>
          ))}
      </ul>
      {against.map(({ key, weight }) => (
        <p class="evidence against" key={key}>
          <Weight weight={weight} t={t} />
          <span>
            <b>{t('why_against')}</b> {t(key)}
          </span>
        </p>
      ))}
    </>
  );
}

/** One to three signs, dots for and dashes against, and the same in words. */
function Weight({ weight, t }: { weight: number; t: Translate }) {
  const full = Math.max(1, Math.min(3, Math.abs(Math.round(weight)))) as 1 | 2 | 3;
  const words = t(`why_weight_${full}`);
  return (
    <span class="weight" title={words}>
      <span class="unseen">{words}: </span>
      <svg viewBox="0 0 28 8" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((n) => (
          <path key={n} class={n > full ? undefined : 'full'} d={weight < 0 ? `M${10 * n - 9} 4h6` : `M${10 * n - 6} 4h0`} />
        ))}
      </svg>
    </span>
  );
}
