import type { CardModel } from '../src/card/model.ts';
import { within } from '../src/card/other-names.ts';
import type { Translate } from '../src/i18n.ts';
import { asName } from '../src/text/one-line.ts';
import { Foreign, KindMark } from './entity-label.tsx';
import { type OnHand, useDrag } from './hand.ts';
import { HandButton } from './hand-button.tsx';
import { IconButton } from './icon-button.tsx';
import { Locator } from './locator.tsx';
import { WhereLine } from './where-line.tsx';

type CardHeaderProps = {
  model: CardModel;
  t: Translate;
  titleId: string;
  surface?: string | undefined;
  onEntity(id: string): void;
  /** Given where there is a card to go back to. */
  onBack?: (() => void) | undefined;
  /** Given where the card can be moved. */
  onHand?: OnHand | undefined;
  pinned: boolean;
};

/** First glance: who this is. */
export function CardHeader({ model, t, titleId, surface: given = '', onEntity, onBack, onHand, pinned }: CardHeaderProps) {
  const surface = asName(given);
  const otherForm = surface && !within(model.label.text, surface) && !(model.ownForm && within(model.ownForm.text, surface));
  const { parts } = useDrag('move', onHand);
  return (
    <header class={onHand ? 'who movable' : 'who'} {...parts}>
      {onBack && <IconButton icon="back" label={t('card_back')} onPress={onBack} />}
      <span class="badge">
        <KindMark kind={model.kind} />
      </span>
      <div>
        {model.locator && <Locator {...model.locator} />}
        <h2 id={titleId}>
          <Foreign {...model.label} />
        </h2>
        <WhereLine model={model} t={t} surface={otherForm ? surface : undefined} onEntity={onEntity} />
      </div>
      {onHand && pinned && <HandButton grip="move" label={t('card_move')} how={t('card_move_how')} onHand={onHand} />}
    </header>
  );
}
