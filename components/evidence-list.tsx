import type { Translate } from '../src/i18n.ts';
import type { Evidence } from '../src/match/explain.ts';

type EvidenceListProps = { evidence: readonly Evidence[]; t: Translate };

/** What speaks for a mark and, apart from it, what speaks against it, the weightiest first. */
export function EvidenceList({ evidence, t }: EvidenceListProps) {
  const against = evidence.filter(({ weight }) => weight < 0);
  return (
    <>
      <Reasons title={t('why_for')} sign="for" evidence={evidence.filter(({ weight }) => weight > 0)} t={t} />
      {against.length > 0 && <Reasons title={t('why_against')} sign="against" evidence={against} t={t} />}
    </>
  );
}

function Reasons({ title, sign, evidence, t }: EvidenceListProps & { title: string; sign: 'for' | 'against' }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class={`evidence ${sign}`}>
        {evidence.map(({ key, weight }) => (
          <li key={key}>
            <Weight weight={Math.abs(weight)} sign={sign} t={t} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One to three signs, and the same in words: dots for, bars against. */
function Weight({ weight, sign, t }: { weight: number; sign: 'for' | 'against'; t: Translate }) {
  const full = weight >= 3 ? 3 : weight >= 2 ? 2 : 1;
  const words = t(`why_weight_${full}`);
  return (
    <span class="weight" title={words}>
      <span class="unseen">{words}: </span>
      <svg viewBox="0 0 28 8" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((i) => {
          const drawn = i < full ? 'full' : 'empty';
          return sign === 'for' ? (
            <circle key={i} class={drawn} cx={4 + i * 10} cy="4" r="3" />
          ) : (
            <rect key={i} class={drawn} x={1 + i * 10} y="2.75" width="6" height="2.5" />
          );
        })}
      </svg>
    </span>
  );
}
