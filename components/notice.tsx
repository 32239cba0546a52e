import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import type { NotSaved } from '../src/not-saved.ts';
import { correctionWords, undoneWords } from './correction-words.tsx';
import { IconButton } from './icon-button.tsx';
import { useTrusted } from './on-trusted.ts';

/** How it went: made, taken back, not saved when taken back, or why it was not saved when made. */
export type NoticeStage = 'made' | 'undone' | 'not-undone' | NotSaved;

export type NoticeProps = {
  made: Correction;
  stage: NoticeStage;
  locale: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  onUndo(): void;
  onClose(): void;
};

/** What the card leaves in its place once its mark was corrected: what was done, and the way back. */
export function Notice({ made, stage, locale, dir, t, onUndo, onClose }: NoticeProps) {
  const trusted = useTrusted();
  return (
    <div class="card notice" dir={dir} lang={locale}>
      <Said>{wordsOf(stage, made, t)}</Said>
      {(stage === 'made' || stage === 'not-undone') && (
        <button type="button" class="undo" onClick={trusted(onUndo)}>
          {t('correct_undo')}
        </button>
      )}
      <IconButton icon="close" label={t('card_close')} onPress={onClose} />
    </div>
  );
}

function wordsOf(stage: NoticeStage, made: Correction, t: Translate): ComponentChildren {
  if (stage === 'made') return correctionWords(made, 'done', t);
  if (stage === 'undone') return undoneWords(made, t);
  return t(stage === 'not-undone' ? 'correct_failed' : stage);
}

/** Text that is read out: only what changes in a region that is there already is. */
function Said({ children }: { children: ComponentChildren }) {
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <p role="status">{there && children}</p>;
}
