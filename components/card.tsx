import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../src/card/model.ts';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import type { NotSaved } from '../src/not-saved.ts';
import { CardBody } from './card-body.tsx';
import { CardHeader } from './card-header.tsx';
import { CardSources } from './card-sources.tsx';
import { wordCount } from './event-words.ts';
import type { OnHand } from './hand.ts';
import { HandButton } from './hand-button.tsx';
import { IconButton } from './icon-button.tsx';
import { kindWords } from './kind-words.ts';
import { type Grounds, WhyPanel } from './why-panel.tsx';

/** The grounds of the card's own mark, and what the reader does about them. */
export type CardWhy = {
  /** Given while they are shown. */
  grounds: Grounds | undefined;
  /** Why the last correction could not be saved. */
  failed: NotSaved | undefined;
  /** Show them, or no longer. */
  onWhy(): void;
  onCorrect(made: Correction): void;
};

/** What a card is given and whom it tells. */
export type CardProps = {
  model: CardModel;
  t: Translate;
  dir: 'ltr' | 'rtl';
  /** The card stays when the pointer leaves. */
  pinned: boolean;
  /** There is a card to go back to. */
  canGoBack?: boolean;
  /** The name as it stands on the page. */
  surface?: string;
  /** Given on the card of a mark itself. */
  why?: CardWhy;
  /** Another entity's card is wanted. */
  onEntity(id: string): void;
  onBack?(): void;
  /** Pin, or unpin. */
  onPin(): void;
  onClose(): void;
  /** Given where the card can be moved and given another size. */
  onHand?: OnHand | undefined;
  /** Puts a text into the clipboard; false where that could not be done. Given where copying is offered. */
  onCopy?(text: string): Promise<boolean>;
  /** Opens the library at a report, at an offset of its text. Given where it can be opened, as `onOpenEntity`. */
  onOpenReport?(id: string, at: number): void;
  /** Opens the library at all that its reports say of the entity. */
  onOpenEntity?(id: string): void;
};

/** The hover card: who this is, what the reports say of it, when and how sure, and who says so. */
export function Card({
  model,
  t,
  dir,
  pinned,
  canGoBack = false,
  surface,
  why,
  onEntity,
  onBack,
  onPin,
  onClose,
  onHand,
  onCopy,
  onOpenReport,
  onOpenEntity,
}: CardProps) {
  const titleId = useId();
  const panelId = useId();
  const { id, locale, reports } = model;
  const excerpts = reports.flatMap((report) => report.excerpts);
  const about = t('card_about', kindWords(model.subtype, t), wordCount(excerpts.length, locale));
  const dialog = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  // What had the focus is gone with the card before: the next thing read out is the new card's name.
  useLayoutEffect(() => {
    if (walked.current) dialog.current?.focus({ preventScroll: true });
    walked.current = false;
  }, [id]);
  const walk = (entity: string) => {
    walked.current = true;
    onEntity(entity);
  };
  const goBack = () => {
    walked.current = true;
    onBack?.();
  };
  return (
    <div
      class={`card ${model.kind}`}
      role="dialog"
      aria-labelledby={titleId}
      aria-description={about}
      dir={dir}
      lang={locale}
      ref={dialog}
      tabIndex={-1}
    >
      <CardHeader key={id} {...{ model, t, titleId, surface, onHand, pinned }} onEntity={walk} onBack={canGoBack ? goBack : undefined} />
      <div class={why?.grounds ? 'content explained' : 'content'}>
        <CardBody key={id} {...{ model, dir, t, onCopy, onOpenReport }} onEntity={walk} />
        {why?.grounds && <WhyPanel {...{ locale, t }} id={panelId} grounds={why.grounds} failed={why.failed} onCorrect={why.onCorrect} />}
      </div>
      <footer>
        <CardSources {...{ model, t, onOpenEntity }} />
        {why && (
          <IconButton icon="question" label={t('why_button')} expanded={why.grounds !== undefined} controls={panelId} onPress={why.onWhy} />
        )}
        <IconButton icon="pin" label={t('card_pin')} pressed={pinned} onPress={onPin} />
        <IconButton icon="close" label={t('card_close')} onPress={onClose} />
      </footer>
      {onHand && pinned && <HandButton grip="size" label={t('card_size')} how={t('card_size_how')} onHand={onHand} />}
    </div>
  );
}
