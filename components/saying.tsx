import type { Translate } from '../src/i18n.ts';
import { IconButton } from './icon-button.tsx';

type SayingProps = { words: string; locale: string; dir: 'ltr' | 'rtl'; t: Translate; onClose(): void };

/** One sentence in the card's place, such as why there is no mention to go to; its host reads it out. */
export function Saying({ words, locale, dir, t, onClose }: SayingProps) {
  return (
    <div class="card notice" dir={dir} lang={locale}>
      <p>{words}</p>
      <IconButton icon="close" label={t('card_close')} onPress={onClose} />
    </div>
  );
}
