import type { CardModel } from '../src/card/model.ts';
import { within } from '../src/card/other-names.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign, KindMark } from './entity-label.tsx';
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
};

/** First glance: who this is. */
export function CardHeader({ model, t, titleId, surface, onEntity, onBack }: CardHeaderProps) {
  const otherForm = surface && !within(model.label.text, surface) && !(model.ownForm && within(model.ownForm.text, surface));
  return (
    <header class="who">
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
    </header>
  );
}
