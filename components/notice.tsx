import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import { correctionWords, undoneWords } from './correction-words.tsx';
import { IconButton } from './icon-button.tsx';
import { useTrusted } from './on-trusted.ts';

/** How it went: made, taken back, or not saved, when made or when taken back. */
export type NoticeStage = 'made' | 'undone' | 'not-made' | 'not-undone';

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
  const failed = stage === 'not-made' || stage === 'not-undone';
  return (
    <div class="card notice" dir={dir} lang={locale}>
      <Said>{failed ? t('correct_failed') : stage === 'undone' ? undoneWords(made, t) : correctionWords(made, 'done', t)}</Said>
      {(stage === 'made' || stage === 'not-undone') && (
        <button type="button" class="undo" onClick={trusted(onUndo)}>
          {t('correct_undo')}
        </button>
      )}
      <IconButton icon="close" label={t('card_close')} onPress={onClose} />
    </div>
  );
}

/** Text that is read out: only what changes in a region that is there already is. */
function Said({ children }: { children: ComponentChildren }) {
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <p role="status">{there && children}</p>;
}
