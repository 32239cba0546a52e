import type { Translate } from '../src/i18n.ts';
import type { Evidence } from '../src/match/explain.ts';

type EvidenceListProps = { evidence: readonly Evidence[]; t: Translate };

/** What speaks for a mark, the weightiest first, and after it, set apart by word and shape, what speaks against it. */
export function EvidenceList({ evidence, t }: EvidenceListProps) {
  return (
    <ul class="evidence" aria-label={t('why_reasons')}>
      {evidence.map(({ key, weight }) => (
        <li key={key} class={weight < 0 ? 'against' : undefined}>
          <Weight weight={weight} t={t} />
          <span>
            {weight < 0 && <b>{t('why_against')} </b>}
            {t(key)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One to three signs, dots for and dashes against, and the same in words. */
function Weight({ weight, t }: { weight: number; t: Translate }) {
  const full = Math.max(1, Math.min(3, Math.abs(Math.round(weight)))) as 1 | 2 | 3;
  const words = t(`why_weight_${full}`);
  return (
    <span class="weight" title={words}>
      <span class="unseen">{words}: </span>
      <svg viewBox="0 0 28 8" aria-hidden="true">
        {[1, 2, 3].map((n) => (
          <path key={n} class={n > full ? undefined : 'full'} d={weight < 0 ? `M${10 * n - 9} 4h6` : `M${10 * n - 6} 4h0`} />
        ))}
      </svg>
    </span>
  );
}
