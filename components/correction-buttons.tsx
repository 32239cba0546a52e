import { useId, useRef } from 'preact/hooks';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import type { NotSaved } from '../src/not-saved.ts';
import { correctionWords } from './correction-words.tsx';
import { useTrusted } from './on-trusted.ts';

/** The second press of a double click that opened this is none of ours, in ms. */
const SETTLE_MS = 300;

type CorrectionButtonsProps = {
  offered: readonly Correction[];
  failed: NotSaved | undefined;
  t: Translate;
  onCorrect(made: Correction): void;
};

/** What a reader may say of a mark, one press each. */
export function CorrectionButtons({ offered, failed, t, onCorrect }: CorrectionButtonsProps) {
  const hintId = useId();
  const shownAt = useRef(performance.now());
  const trusted = useTrusted();
  return (
    <>
      <h4>{t('correct_title')}</h4>
      <div class="corrections">
        {offered.map((each) => (
          <button
            key={each.kind}
            type="button"
            aria-describedby={each.kind === 'always' ? hintId : undefined}
            onClick={trusted(() => performance.now() - shownAt.current > SETTLE_MS && onCorrect(each))}
          >
            {correctionWords(each, 'offer', t)}
          </button>
        ))}
      </div>
      {offered.some(({ kind }) => kind === 'always') && (
        <p class="note" id={hintId}>
          {t('correct_always_hint')}
        </p>
      )}
      <p class="failed" role="alert">
        {failed && t(failed)}
      </p>
    </>
  );
}
